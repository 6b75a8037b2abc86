package org.moduscrm.exchange.internal.csv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.config.CodeLists;
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
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Parsed;
import org.moduscrm.exchange.internal.write.PointText;
import org.moduscrm.exchange.internal.write.Posts;
import org.moduscrm.exchange.internal.write.Posts.PostText;
import org.moduscrm.exchange.internal.write.Reach;
import org.osgi.service.component.annotations.Component;

/** Contacts from a table, with a post at a customer if the row names one. */
@Component
public final class ContactsImporter implements Importer {

    public static final Column CONTACT_ID = Column.of("contact_id", Identity.MAX, "contact no", "contact number", "person id",
            "联系人编号", "联系人ID");
    public static final Column POST = Column.of("title", 100, "job title", "position", "post", "职务", "职位");
    public static final Column DEPARTMENT = Column.of("department", 100, "部门");
    public static final Column BIRTHDAY = Column.of("birthday", 40, "birth date", "date of birth", "生日", "出生日期");

    public static final Column RESPONSIBILITY = Column.of("responsibility", 60, "responsible for", "area", "负责领域", "职责范围");
    public static final Column DUTIES = Column.of("duties", 500, "职责说明", "职责");
    public static final Column DECISION_ROLE = Column.of("decision_role", 60, "role in decisions", "决策角色");
    public static final Column FROM = Column.of("from", 40, "since", "start", "任职开始", "开始日期");
    public static final Column UNTIL = Column.of("until", 40, "end", "任职结束", "结束日期", "离任日期");
    public static final Column LEAVING_REASON = Column.of("leaving_reason", 60, "reason for leaving", "离任原因");

    private static final Column NAME = Column.of(Columns.NAME.heading(), Columns.NAME.max(), "full name", "contact name",
            "contact", "姓名", "联系人", "联系人姓名");

    private static final Layout LAYOUT = new Layout(columns(), List.of(List.of(NAME), List.of(CONTACT_ID,
            Columns.CUSTOMER_ID, Columns.CUSTOMER_NAME, Columns.CUSTOMER_RECORD)));

    /**
     * A row.
     *
     * @param customer null without a post
     */
    record ContactText(Identity identity, Identity customer, String customerWord, int customerColumn, String name,
            PostText post, LocalDate birthday, String remark, List<PointText> points) {
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Columns.RECORD, Columns.SOURCE, CONTACT_ID, Columns.CUSTOMER_RECORD,
                Columns.CUSTOMER_SOURCE, Columns.CUSTOMER_ID, Columns.CUSTOMER_NAME, NAME, POST, DEPARTMENT, BIRTHDAY,
                RESPONSIBILITY, DUTIES, DECISION_ROLE, FROM, UNTIL, LEAVING_REASON, Columns.REMARK));
        columns.addAll(Columns.pointColumns());
        return columns;
    }

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public String label() {
        return Messages.kindContacts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int recognises(FileHead head) {
        return LAYOUT.recognises(head);
    }

    @Override
    public ImportPlan plan(Path file, ImportOptions options) throws BrokenFileException {
        return TablePlan.coded(file, options, LAYOUT, ImportResult.CONTACTS, ContactsImporter::read,
                ContactsImporter::write);
    }

    private static ContactText read(Row row, String source, Codes codes) throws RowException {
        String name = row.required(NAME);
        Identity customer = Columns.customer(row, source);
        Identity identity = Columns.identity(row, Columns.RECORD, Columns.SOURCE, CONTACT_ID, source);
        if (identity == null) {
            identity = Identity.byContent(source, "name", name + '\n' + (customer == null ? "" : customer.foreignId()));
        }
        return new ContactText(identity, customer, Columns.customerWord(row), Columns.customerColumn(row), name,
                post(row, codes), row.day(BIRTHDAY), row.longText(Columns.REMARK),
                Columns.points(row));
    }

    private static PostText post(Row row, Codes codes) throws RowException {
        return new PostText(row.text(POST), row.text(DEPARTMENT), codes.of(row, RESPONSIBILITY, CodeLists.RESPONSIBILITY),
                row.text(DUTIES), codes.of(row, DECISION_ROLE, CodeLists.DECISION_ROLE), row.day(FROM), row.day(UNTIL),
                codes.of(row, LEAVING_REASON, CodeLists.LEAVING_REASON));
    }

    private static void write(Workspace workspace, List<Parsed<ContactText>> rows, Outcome outcome) {
        List<ContactText> texts = rows.stream().map(Parsed::value).toList();
        Known<Customer> customers = Known.find(workspace, Customer.class, texts.stream().map(ContactText::customer).toList());
        Known<Contact> known = Known.find(workspace, Contact.class, texts.stream().map(ContactText::identity).toList());
        Reach reach = Reach.ofContacts(workspace, known.storedIds(), outcome);
        Posts posts = new Posts(workspace, known.storedIds(), outcome);
        for (Parsed<ContactText> row : rows) {
            ContactText text = row.value();
            Customer customer = text.customer() == null ? null : customers.get(text.customer());
            if (text.customer() != null && customer == null) {
                outcome.reject(ImportResult.CONTACTS, row.line(), text.customerColumn(),
                        NLS.bind(Messages.unknownCustomer, text.customerWord()));
                continue;
            }
            Contact contact = known.get(text.identity());
            boolean isNew = contact == null;
            if (isNew) {
                contact = new Contact();
                known.remember(text.identity(), contact);
                outcome.create(ImportResult.CONTACTS, row.line(), contact);
            }
            boolean changed = apply(text, contact).also(posts.hold(contact, customer, text.post()))
                    .also(reach.replacePoints(contact, text.points())).any();
            if (changed && !isNew) {
                outcome.updated(ImportResult.CONTACTS);
            }
        }
    }

    private static Changes apply(ContactText text, Contact contact) {
        return new Changes().set(contact.name(), text.name(), contact::setName)
                .set(contact.birthday(), text.birthday(), contact::setBirthday)
                .set(contact.remark(), text.remark(), contact::setRemark);
    }
}
