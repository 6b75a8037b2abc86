package org.moduscrm.exchange.internal.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.PointText;

/** Columns that several kinds of table have. Import knows them by their headings; export writes them. */
public final class Columns {

    public static final Column RECORD = Column.of("record_id", 36);
    public static final Column SOURCE = Column.of("source", Identity.MAX);

    public static final Column CUSTOMER_ID = Column.of("customer_id", Identity.MAX, "customer no", "customer number",
            "account id", "company id", "客户编号", "客户ID", "客户号");
    public static final Column CUSTOMER_RECORD = Column.of("customer_record_id", 36);
    public static final Column CUSTOMER_SOURCE = Column.of("customer_source", Identity.MAX);
    public static final Column CUSTOMER_NAME = Column.of("customer", 200, "customer name", "company", "company name",
            "account", "account name", "organisation", "organization", "客户", "客户名称", "公司", "公司名称", "单位");

    public static final Column NAME = Column.of("name", 200, "full name", "名称", "姓名");
    public static final Column OWNER = Column.of("owner", 100, "sales rep", "salesperson", "负责人", "业务员", "销售员");
    public static final Column REMARK = Column.of("remark", 4000, "remarks", "note", "notes", "comment", "comments", "备注");

    private static final Map<Column, ContactPointKind> POINTS = points();

    private Columns() {
    }

    private static Map<Column, ContactPointKind> points() {
        Map<Column, ContactPointKind> points = new LinkedHashMap<>();
        int max = PointText.MAX;
        points.put(Column.of("phone", max, "telephone", "tel", "phone number", "电话", "电话号码", "座机"), ContactPointKind.PHONE);
        points.put(Column.of("mobile", max, "mobile phone", "cell", "cell phone", "手机", "手机号", "手机号码"), ContactPointKind.MOBILE);
        points.put(Column.of("fax", max, "fax number", "传真"), ContactPointKind.FAX);
        points.put(Column.of("email", max, "e-mail", "mail", "mail address", "email address", "邮箱", "电子邮件", "电子邮箱"), ContactPointKind.EMAIL);
        points.put(Column.of("website", max, "web", "url", "homepage", "网址", "网站"), ContactPointKind.WEB);
        points.put(Column.of("wechat", max, "weixin", "微信", "微信号"), ContactPointKind.WECHAT);
        points.put(Column.of("qq", max, "QQ号"), ContactPointKind.QQ);
        points.put(Column.of("direct_line", max, "direct", "direct phone", "直线", "直线电话"), ContactPointKind.DIRECT);
        points.put(Column.of("wecom", max, "wework", "企业微信"), ContactPointKind.WECOM);
        points.put(Column.of("dingtalk", max, "钉钉"), ContactPointKind.DINGTALK);
        points.put(Column.of("skype", max), ContactPointKind.SKYPE);
        points.put(Column.of("whatsapp", max), ContactPointKind.WHATSAPP);
        return points;
    }

    /** Ways to reach somebody, one of each kind, in the order of export. */
    public static List<Column> pointColumns() {
        return List.copyOf(POINTS.keySet());
    }

    public static ContactPointKind kind(Column point) {
        return POINTS.get(point);
    }

    static List<PointText> points(Row row) throws RowException {
        List<PointText> points = new ArrayList<>();
        for (Map.Entry<Column, ContactPointKind> entry : POINTS.entrySet()) {
            String address = row.text(entry.getKey());
            if (address != null) {
                points.add(new PointText(entry.getValue(), address, null));
            }
        }
        return points;
    }

    /** Null when the row has neither key. @param source for a foreign key without a source beside it */
    public static Identity identity(Row row, Column record, Column sourceColumn, Column key, String source) throws RowException {
        UUID id = row.uuid(record);
        String foreignId = row.text(key);
        if (id == null && foreignId == null) {
            return null;
        }
        String system = row.text(sourceColumn);
        return Identity.of(id, system == null ? source : system, foreignId);
    }

    /** How a row of another table names its customer; null when it names none. */
    public static Identity customer(Row row, String source) throws RowException {
        Identity identity = identity(row, CUSTOMER_RECORD, CUSTOMER_SOURCE, CUSTOMER_ID, source);
        if (identity != null) {
            return identity;
        }
        String name = row.text(CUSTOMER_NAME);
        return name == null ? null : customerNamed(source, name);
    }

    /** A customer without a key is known by its name. */
    static Identity customerNamed(String source, String name) {
        return Identity.byContent(source, "name", name);
    }

    /** What the row calls its customer, for messages. */
    public static String customerWord(Row row) throws RowException {
        for (Column column : List.of(CUSTOMER_ID, CUSTOMER_NAME, CUSTOMER_RECORD)) {
            String word = row.text(column);
            if (word != null) {
                return word;
            }
        }
        return "";
    }

    /** The column to point at when the customer is unknown. */
    public static int customerColumn(Row row) {
        return row.number(row.number(CUSTOMER_ID) > 0 ? CUSTOMER_ID : CUSTOMER_NAME);
    }
}
