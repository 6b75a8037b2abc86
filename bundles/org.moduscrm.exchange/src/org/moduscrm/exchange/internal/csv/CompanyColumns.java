package org.moduscrm.exchange.internal.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.Changes;

/** Company facts and classifications in a table of customers. Import knows the columns by their headings; export writes them. */
public final class CompanyColumns {

    public static final Column PRODUCTS = Column.of("products", 4000, "products and services", "产品与服务", "产品", "主营业务");
    public static final Column INDUSTRY_CODE = Column.of("industry_code", 60, "行业代码");
    public static final Column POSITION = Column.of("industry_position", 60, "position in industry", "行业地位");
    public static final Column STATE = Column.of("company_state", 60, "present state", "经营现状", "企业状态");
    public static final Column SIZE = Column.of("size", 60, "size class", "企业规模", "规模");
    public static final Column HEAD_COUNT = Column.of("head_count", 12, "employees", "people", "员工人数", "人数");
    public static final Column TURNOVER = Column.of("turnover", 40, "annual turnover", "revenue", "年营业额", "营业额");
    public static final Column TURNOVER_CURRENCY = Column.of("turnover_currency", 3, "currency", "币种");
    public static final Column PARENT = Column.of("parent_company", 200, "parent", "group", "上级公司", "母公司", "所属集团");
    public static final Column STAGE = Column.of("sale_stage", 60, "stage", "销售阶段", "客户阶段");
    public static final Column LIFE_CYCLE = Column.of("life_cycle", 60, "生命周期");
    public static final Column ATTITUDE = Column.of("attitude", 60, "忠诚态度", "客户态度");
    public static final Column RELATIONSHIP = Column.of("relationship_level", 60, "relationship", "关系层级", "关系层次");
    public static final Column TAGS = Column.of("tags", 2000, "tag", "labels", "标签");

    private static final String SEPARATORS = "[;；,，、|]";

    /** In the order of export. */
    public static final List<Column> ALL = List.of(PRODUCTS, INDUSTRY_CODE, POSITION, STATE, SIZE, HEAD_COUNT, TURNOVER,
            TURNOVER_CURRENCY, PARENT, STAGE, LIFE_CYCLE, ATTITUDE, RELATIONSHIP, TAGS);

    private CompanyColumns() {
    }

    /**
     * What a row says of a company.
     *
     * @param parent name of the parent company
     */
    record Facts(String products, String industry, String position, String state, String size, Integer headCount,
            Money turnover, String parent, String stage, String lifeCycle, String attitude, String relationship,
            List<String> tags) {

        Changes applyTo(Customer customer) {
            return new Changes().set(customer.products(), products, customer::setProducts)
                    .set(customer.industryCode(), industry, customer::setIndustryCode)
                    .set(customer.industryPosition(), position, customer::setIndustryPosition)
                    .set(customer.companyState(), state, customer::setCompanyState)
                    .set(customer.sizeClass(), size, customer::setSizeClass)
                    .set(customer.headCount(), headCount, customer::setHeadCount)
                    .set(customer.turnover(), turnover, customer::setTurnover)
                    .set(customer.saleStage(), stage, customer::setSaleStage)
                    .set(customer.lifeCycle(), lifeCycle, customer::setLifeCycle)
                    .set(customer.attitude(), attitude, customer::setAttitude)
                    .set(customer.relationshipLevel(), relationship, customer::setRelationshipLevel);
        }
    }

    /** The words of an industry become its code where an entry is called so; the words stay. */
    static Facts read(Row row, Codes codes) throws RowException {
        String industry = codes.of(row, INDUSTRY_CODE, CodeLists.INDUSTRY);
        String words = row.text(CustomersImporter.INDUSTRY);
        if (industry == null && words != null) {
            industry = codes.find(CodeLists.INDUSTRY, words).orElse(null);
        }
        return new Facts(row.longText(PRODUCTS), industry, codes.of(row, POSITION, CodeLists.INDUSTRY_POSITION),
                codes.of(row, STATE, CodeLists.COMPANY_STATE), codes.of(row, SIZE, CodeLists.SIZE_CLASS), headCount(row),
                turnover(row), row.text(PARENT), codes.of(row, STAGE, CodeLists.SALE_STAGE),
                codes.of(row, LIFE_CYCLE, CodeLists.LIFE_CYCLE), codes.of(row, ATTITUDE, CodeLists.ATTITUDE),
                codes.of(row, RELATIONSHIP, CodeLists.RELATIONSHIP_LEVEL), tags(row));
    }

    private static Integer headCount(Row row) throws RowException {
        String text = row.text(HEAD_COUNT);
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("[,\\s]", "");
        if (!digits.matches("\\d{1,9}")) {
            throw new RowException(row.number(HEAD_COUNT), NLS.bind(Messages.badCount, HEAD_COUNT.heading(), text));
        }
        return Integer.valueOf(digits);
    }

    private static Money turnover(Row row) throws RowException {
        String text = row.text(TURNOVER);
        if (text == null) {
            return null;
        }
        String currency = row.text(TURNOVER_CURRENCY);
        try {
            return Money.of(new BigDecimal(text.replaceAll("[,\\s]", "")),
                    Currency.getInstance(currency == null ? "" : currency.toUpperCase(Locale.ROOT)).getCurrencyCode());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RowException(row.number(TURNOVER), NLS.bind(Messages.badAmount, TURNOVER.heading(), text));
        }
    }

    private static List<String> tags(Row row) throws RowException {
        String text = row.text(TAGS);
        if (text == null) {
            return List.of();
        }
        List<String> tags = Arrays.stream(text.split(SEPARATORS)).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
        for (String tag : tags) {
            if (tag.length() > CustomerTag.MAX_LENGTH) {
                throw new RowException(row.number(TAGS), NLS.bind(Messages.tooLong,
                        new Object[] { TAGS.heading(), tag.length(), CustomerTag.MAX_LENGTH }));
            }
        }
        return tags;
    }
}
