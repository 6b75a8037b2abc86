package org.moduscrm.archive.service.fields;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Customer}. */
public final class CustomerFields {

    public static final Attribute<Customer, String> CODE = Attribute.of("code", String.class,
            Customer::code, Customer::setCode);
    public static final Attribute<Customer, String> NAME = Attribute.of("name", String.class,
            Customer::name, Customer::setName);
    public static final Attribute<Customer, String> SHORT_NAME = Attribute.of("shortName", String.class,
            Customer::shortName, Customer::setShortName);
    public static final Attribute<Customer, String> SORT_KEY = Attribute.of("sortKey", String.class,
            Customer::sortKey, Customer::setSortKey);
    public static final Attribute<Customer, String> INDUSTRY = Attribute.of("industry", String.class,
            Customer::industry, Customer::setIndustry);
    public static final Attribute<Customer, String> REGION = Attribute.of("region", String.class,
            Customer::region, Customer::setRegion);
    public static final Attribute<Customer, String> GRADE = Attribute.of("grade", String.class,
            Customer::grade, Customer::setGrade);
    public static final Attribute<Customer, String> TAX_ID = Attribute.of("taxId", String.class,
            Customer::taxId, Customer::setTaxId);
    public static final Attribute<Customer, String> REMARK = Attribute.of("remark", String.class,
            Customer::remark, Customer::setRemark);
    public static final Attribute<Customer, LocalDate> KNOWN_SINCE = Attribute.of("knownSince", LocalDate.class,
            Customer::knownSince, Customer::setKnownSince);
    public static final Attribute<Customer, CustomerState> STATE = Attribute.of("state", CustomerState.class,
            Customer::state, Customer::setState);
    public static final Attribute<Customer, Reference> OWNER = Attribute.reference("owner", User.class,
            Customer::owner, Customer::setOwner, User::displayName);
    public static final Attribute<Customer, String> PRODUCTS = Attribute.of("products", String.class,
            Customer::products, Customer::setProducts);
    public static final Attribute<Customer, String> INDUSTRY_CODE = Attribute.code("industryCode", CodeLists.INDUSTRY,
            Customer::industryCode, Customer::setIndustryCode);
    public static final Attribute<Customer, String> INDUSTRY_POSITION = Attribute.code("industryPosition", CodeLists.INDUSTRY_POSITION,
            Customer::industryPosition, Customer::setIndustryPosition);
    public static final Attribute<Customer, String> COMPANY_STATE = Attribute.code("companyState", CodeLists.COMPANY_STATE,
            Customer::companyState, Customer::setCompanyState);
    public static final Attribute<Customer, String> SIZE_CLASS = Attribute.code("sizeClass", CodeLists.SIZE_CLASS,
            Customer::sizeClass, Customer::setSizeClass);
    public static final Attribute<Customer, Integer> HEAD_COUNT = Attribute.of("headCount", Integer.class,
            Customer::headCount, Customer::setHeadCount);
    public static final Attribute<Customer, Money> TURNOVER = Attribute.of("turnover", Money.class,
            Customer::turnover, Customer::setTurnover);
    public static final Attribute<Customer, Reference> PARENT = Attribute.reference("parent", Customer.class,
            Customer::parent, Customer::setParent, Customer::name);
    public static final Attribute<Customer, String> SALE_STAGE = Attribute.code("saleStage", CodeLists.SALE_STAGE,
            Customer::saleStage, Customer::setSaleStage);
    public static final Attribute<Customer, String> LIFE_CYCLE = Attribute.code("lifeCycle", CodeLists.LIFE_CYCLE,
            Customer::lifeCycle, Customer::setLifeCycle);
    public static final Attribute<Customer, String> ATTITUDE = Attribute.code("attitude", CodeLists.ATTITUDE,
            Customer::attitude, Customer::setAttitude);
    public static final Attribute<Customer, String> RELATIONSHIP_LEVEL = Attribute.code("relationshipLevel",
            CodeLists.RELATIONSHIP_LEVEL, Customer::relationshipLevel, Customer::setRelationshipLevel);

    public static final RecordType<Customer> TYPE = new RecordType<>("customer", Customer.class, Customer::new,
            customer -> customer, Customer::name, List.of(
                    CODE, NAME, SHORT_NAME, SORT_KEY, INDUSTRY, REGION, GRADE, TAX_ID, REMARK, KNOWN_SINCE,
                    STATE, OWNER, PRODUCTS, INDUSTRY_CODE, INDUSTRY_POSITION, COMPANY_STATE, SIZE_CLASS, HEAD_COUNT,
                    TURNOVER, PARENT, SALE_STAGE, LIFE_CYCLE, ATTITUDE, RELATIONSHIP_LEVEL));

    private CustomerFields() {
    }
}
