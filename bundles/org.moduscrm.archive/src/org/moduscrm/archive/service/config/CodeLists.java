package org.moduscrm.archive.service.config;

/** The core's code lists. */
public final class CodeLists {

    /** Of a customer: how far the sale has come. */
    public static final String SALE_STAGE = "sale-stage";
    /** Of a customer: acquisition, growth, maturity, decline, departed. */
    public static final String LIFE_CYCLE = "life-cycle";
    /** Of a customer: loyal, switching, no loyalty. */
    public static final String ATTITUDE = "attitude";
    /** Of a customer: trust, value, emotion, vision. */
    public static final String RELATIONSHIP_LEVEL = "relationship-level";
    /** Of a customer: a tree. */
    public static final String INDUSTRY = "industry";
    /** Of a customer: its position in its industry, such as leader or challenger. */
    public static final String INDUSTRY_POSITION = "industry-position";
    /** Of a customer: its present state as a business, such as expanding or closed. */
    public static final String COMPANY_STATE = "company-state";
    /** Of a customer: by head count. */
    public static final String SIZE_CLASS = "size-class";
    /** Of a post: what the person is responsible for. */
    public static final String RESPONSIBILITY = "responsibility";
    /** Of a post: the person's part in deciding, such as decider or user. */
    public static final String DECISION_ROLE = "decision-role";
    /** Of a post: why it ended. */
    public static final String LEAVING_REASON = "leaving-reason";
    /** Of an opportunity; the weight is the chance in percent. */
    public static final String OPPORTUNITY_STAGE = "opportunity-stage";
    /** Of an opportunity: why it was won or lost. */
    public static final String RESULT_REASON = "result-reason";
    /** Of a product. */
    public static final String UNIT = "unit";
    /** Of a product: a tree. */
    public static final String PRODUCT_GROUP = "product-group";
    /** Of a service case, such as complaint or repair. */
    public static final String CASE_KIND = "case-kind";
    /** Of a document, such as quote or drawing. */
    public static final String DOCUMENT_KIND = "document-kind";

    private CodeLists() {
    }
}
