package org.moduscrm.exchange.internal.csv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Layout;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.AddressText;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Countries;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Owners;
import org.moduscrm.exchange.internal.write.Parsed;
import org.moduscrm.exchange.internal.write.PointText;
import org.moduscrm.exchange.internal.write.Tags;
import org.moduscrm.exchange.internal.write.Reach;
import org.osgi.service.component.annotations.Component;

/** Customers from a table. */
@Component
public final class CustomersImporter implements Importer {

    public static final Column CODE = Column.of("code", 30);
    public static final Column SHORT_NAME = Column.of("short_name", 60, "简称");
    public static final Column INDUSTRY = Column.of("industry", 100, "branch", "行业");
    public static final Column REGION = Column.of("region", 100, "territory", "区域", "地区", "大区");
    public static final Column GRADE = Column.of("grade", 20, "class", "rating", "等级", "级别");
    public static final Column TAX_ID = Column.of("tax_id", 40, "tax number", "vat id", "税号", "统一社会信用代码");
    public static final Column COUNTRY = Column.of("country", 60, "国家");
    public static final Column PROVINCE = Column.of("province", 100, "state", "省", "省份");
    public static final Column CITY = Column.of("city", 100, "town", "城市");
    public static final Column STREET = Column.of("street", 300, "address", "street address", "地址", "街道");
    public static final Column POSTCODE = Column.of("postcode", 20, "postal code", "zip", "zip code", "邮编", "邮政编码");
    public static final Column CREATED = Column.of("created", 40, "known since", "since", "created at", "创建日期", "建档日期");

    private static final Column NAME = Column.of(Columns.NAME.heading(), Columns.NAME.max(), "customer name", "company",
            "company name", "名称", "客户名称", "公司名称", "公司");

    private static final Layout LAYOUT = new Layout(columns(), List.of(List.of(NAME)));

    /** A row. */
    record CustomerText(Identity identity, String name, String shortName, String industry, String region, String grade,
            String taxId, String owner, LocalDate knownSince, String remark, CompanyColumns.Facts facts,
            AddressText address, List<PointText> points) {
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Columns.RECORD, Columns.SOURCE, Columns.CUSTOMER_ID, CODE, NAME,
                SHORT_NAME, INDUSTRY, REGION, GRADE, TAX_ID, Columns.OWNER, COUNTRY, PROVINCE, CITY, STREET, POSTCODE,
                CREATED, Columns.REMARK));
        columns.addAll(CompanyColumns.ALL);
        columns.addAll(Columns.pointColumns());
        return columns;
    }

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    public String label() {
        return Messages.kindCustomers;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public int recognises(FileHead head) {
        return LAYOUT.recognises(head);
    }

    @Override
    public ImportPlan plan(Path file, ImportOptions options) throws BrokenFileException {
        return TablePlan.coded(file, options, LAYOUT, ImportResult.CUSTOMERS, CustomersImporter::read,
                CustomersImporter::write);
    }

    private static CustomerText read(Row row, String source, Codes codes) throws RowException {
        String name = row.required(NAME);
        Identity identity = Columns.identity(row, Columns.RECORD, Columns.SOURCE, Columns.CUSTOMER_ID, source);
        if (identity == null) {
            identity = Columns.customerNamed(source, name);
        }
        AddressText address = new AddressText(AddressKind.OFFICE, row.text(STREET), row.text(CITY), row.text(PROVINCE),
                row.text(POSTCODE), Countries.code(row.text(COUNTRY)));
        return new CustomerText(identity, name, row.text(SHORT_NAME), row.text(INDUSTRY), row.text(REGION),
                row.text(GRADE), row.text(TAX_ID), row.text(Columns.OWNER), row.day(CREATED),
                row.longText(Columns.REMARK), CompanyColumns.read(row, codes), address, Columns.points(row));
    }

    private static void write(Workspace workspace, List<Parsed<CustomerText>> rows, Outcome outcome) {
        List<CustomerText> texts = rows.stream().map(Parsed::value).toList();
        Known<Customer> known = Known.find(workspace, Customer.class, texts.stream().map(CustomerText::identity).toList());
        Reach reach = Reach.ofCustomers(workspace, known.storedIds(), outcome);
        Tags tags = new Tags(workspace, known.storedIds(), outcome);
        Map<String, Customer> named = new HashMap<>(workspace.findCustomersByName(texts.stream()
                .map(text -> text.facts().parent()).filter(Objects::nonNull).collect(Collectors.toSet())));
        Owners owners = new Owners(workspace, texts.stream().map(CustomerText::owner).toList());
        for (Parsed<CustomerText> row : rows) {
            CustomerText text = row.value();
            User owner = owners.get(text.owner());
            String parentName = text.facts().parent();
            if (parentName != null && !named.containsKey(parentName)) {
                outcome.reject(ImportResult.CUSTOMERS, row.line(), 0, NLS.bind(Messages.unknownParent, parentName));
                continue;
            }
            Customer customer = known.get(text.identity());
            boolean isNew = customer == null;
            if (isNew) {
                customer = new Customer();
                known.remember(text.identity(), customer);
                outcome.create(ImportResult.CUSTOMERS, row.line(), customer);
            }
            named.putIfAbsent(text.name(), customer);
            boolean changed = apply(text, owner, customer).also(text.facts().applyTo(customer).any())
                    .also(new Changes().set(customer.parent(), named.get(parentName), customer::setParent).any())
                    .also(tags.add(customer, text.facts().tags())).also(reach.replacePoints(customer, text.points()))
                    .also(reach.replaceAddress(customer, text.address())).any();
            if (changed && !isNew) {
                outcome.updated(ImportResult.CUSTOMERS);
            }
        }
    }

    private static Changes apply(CustomerText text, User owner, Customer customer) {
        return new Changes().set(customer.name(), text.name(), customer::setName)
                .set(customer.shortName(), text.shortName(), customer::setShortName)
                .set(customer.industry(), text.industry(), customer::setIndustry)
                .set(customer.region(), text.region(), customer::setRegion)
                .set(customer.grade(), text.grade(), customer::setGrade)
                .set(customer.taxId(), text.taxId(), customer::setTaxId)
                .set(customer.knownSince(), text.knownSince(), customer::setKnownSince)
                .set(customer.remark(), text.remark(), customer::setRemark)
                .set(customer.owner(), owner, customer::setOwner);
    }
}
