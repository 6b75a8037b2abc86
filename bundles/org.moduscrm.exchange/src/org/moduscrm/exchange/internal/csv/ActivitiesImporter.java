package org.moduscrm.exchange.internal.csv;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
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
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Owners;
import org.moduscrm.exchange.internal.write.Parsed;
import org.osgi.service.component.annotations.Component;

/** Follow-ups from a table. Their author is who imports; their owner is whom the row names. */
@Component
public final class ActivitiesImporter implements Importer {

    public static final Column ACTIVITY_ID = Column.of("interaction_id", Identity.MAX, "activity id", "跟进编号", "活动编号");
    public static final Column AT = Column.of("at", 40, "date", "time", "when", "date time", "时间", "日期", "跟进时间");
    public static final Column KIND = Column.of("kind", 40, "type", "channel", "类型", "方式", "跟进方式");
    public static final Column STATUS = Column.of("status", 40, "state", "状态");
    public static final Column SUBJECT = Column.of("subject", 200, "topic", "主题", "标题");
    public static final Column BODY = Column.of("body", 4000, "text", "details", "content", "内容", "详情");

    private static final Layout LAYOUT = new Layout(List.of(Columns.RECORD, Columns.SOURCE, ACTIVITY_ID,
            Columns.CUSTOMER_RECORD, Columns.CUSTOMER_SOURCE, Columns.CUSTOMER_ID, Columns.CUSTOMER_NAME, AT, KIND, STATUS,
            Columns.OWNER, SUBJECT, BODY), List.of(List.of(AT), List.of(SUBJECT), List.of(Columns.CUSTOMER_ID,
            Columns.CUSTOMER_NAME, Columns.CUSTOMER_RECORD)));

    private static final Map<String, ActivityKind> KINDS = kinds();

    private static final Map<String, ActivityStatus> STATES = new TreeMap<>(Map.of("planned", ActivityStatus.PLANNED,
            "计划", ActivityStatus.PLANNED, "done", ActivityStatus.DONE, "完成", ActivityStatus.DONE, "已完成",
            ActivityStatus.DONE, "cancelled", ActivityStatus.CANCELLED, "canceled", ActivityStatus.CANCELLED, "取消",
            ActivityStatus.CANCELLED, "已取消", ActivityStatus.CANCELLED));

    /**
     * A row.
     *
     * @param kind null where the row does not say
     * @param status null where the row does not say
     */
    record ActivityText(Identity identity, Identity customer, String customerWord, int customerColumn, Instant at,
            ActivityKind kind, ActivityStatus status, String owner, String subject, String body) {
    }

    private static Map<String, ActivityKind> kinds() {
        Map<String, ActivityKind> kinds = new TreeMap<>();
        for (ActivityKind kind : ActivityKind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        kinds.put("email", ActivityKind.MAIL);
        kinds.put("phone", ActivityKind.CALL);
        kinds.put("拜访", ActivityKind.VISIT);
        kinds.put("电话", ActivityKind.CALL);
        kinds.put("邮件", ActivityKind.MAIL);
        kinds.put("会议", ActivityKind.MEETING);
        kinds.put("消息", ActivityKind.MESSAGE);
        kinds.put("微信", ActivityKind.MESSAGE);
        kinds.put("备注", ActivityKind.NOTE);
        return kinds;
    }

    @Override
    public String kind() {
        return "activities";
    }

    @Override
    public String label() {
        return Messages.kindActivities;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int recognises(FileHead head) {
        return LAYOUT.recognises(head);
    }

    @Override
    public ImportPlan plan(Path file, ImportOptions options) throws BrokenFileException {
        return TablePlan.of(file, options, LAYOUT, ImportResult.INTERACTIONS, ActivitiesImporter::read,
                ActivitiesImporter::write);
    }

    private static ActivityText read(Row row, String source, ZoneId zone) throws RowException {
        Identity customer = Columns.customer(row, source);
        if (customer == null) {
            throw new RowException(Columns.customerColumn(row),
                    NLS.bind(Messages.missingCell, Columns.CUSTOMER_ID.heading()));
        }
        String subject = row.required(SUBJECT);
        row.required(AT);
        Instant at = row.moment(AT, zone);
        Identity identity = Columns.identity(row, Columns.RECORD, Columns.SOURCE, ACTIVITY_ID, source);
        if (identity == null) {
            identity = Identity.byContent(source, "row", customer.foreignId() + '\n' + at + '\n' + subject);
        }
        return new ActivityText(identity, customer, Columns.customerWord(row), Columns.customerColumn(row), at,
                row.word(KIND, KINDS), row.word(STATUS, STATES), row.text(Columns.OWNER), subject, row.longText(BODY));
    }

    private static void write(Workspace workspace, List<Parsed<ActivityText>> rows, Outcome outcome) {
        List<ActivityText> texts = rows.stream().map(Parsed::value).toList();
        Known<Customer> customers = Known.find(workspace, Customer.class, texts.stream().map(ActivityText::customer).toList());
        Known<Activity> known = Known.find(workspace, Activity.class, texts.stream().map(ActivityText::identity).toList());
        Owners owners = new Owners(workspace, texts.stream().map(ActivityText::owner).toList());
        for (Parsed<ActivityText> row : rows) {
            ActivityText text = row.value();
            Customer customer = customers.get(text.customer());
            if (customer == null) {
                outcome.reject(ImportResult.INTERACTIONS, row.line(), text.customerColumn(),
                        NLS.bind(Messages.unknownCustomer, text.customerWord()));
                continue;
            }
            Activity activity = known.get(text.identity());
            boolean isNew = activity == null;
            if (isNew) {
                activity = new Activity();
                activity.setKind(ActivityKind.NOTE);
                activity.setStatus(text.at().isAfter(Instant.now()) ? ActivityStatus.PLANNED : ActivityStatus.DONE);
                known.remember(text.identity(), activity);
                outcome.create(ImportResult.INTERACTIONS, row.line(), activity);
            }
            boolean changed = apply(text, customer, owners.get(text.owner()), activity).any();
            if (changed && !isNew) {
                outcome.updated(ImportResult.INTERACTIONS);
            }
        }
    }

    private static Changes apply(ActivityText text, Customer customer, User owner, Activity activity) {
        return new Changes().set(activity.customer(), customer, activity::setCustomer)
                .set(activity.at(), text.at(), activity::setAt).set(activity.kind(), text.kind(), activity::setKind)
                .set(activity.status(), text.status(), activity::setStatus)
                .set(activity.owner(), owner, activity::setOwner)
                .set(activity.subject(), text.subject(), activity::setSubject)
                .set(activity.body(), text.body(), activity::setBody);
    }
}
