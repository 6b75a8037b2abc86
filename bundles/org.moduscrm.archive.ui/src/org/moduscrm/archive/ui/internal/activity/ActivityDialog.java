package org.moduscrm.archive.ui.internal.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.dialog.RecordDialog;
import org.moduscrm.archive.ui.internal.editor.FieldWords;
import org.moduscrm.archive.ui.internal.timeline.FollowUp;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser.Mode;
import org.moduscrm.archive.ui.internal.timeline.FollowUpWords;
import org.moduscrm.archive.ui.internal.timeline.FollowUps;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.job.ArchiveJob;

/** All there is to an activity, with its participants and, in one line, what comes next. */
public final class ActivityDialog extends RecordDialog {

    private static final int WIDTH = 940;
    private static final int HEIGHT = 600;
    private static final int MAX_SUBJECT = 200;

    private final ActivitySheet sheet;
    private final boolean toNext;
    private final FollowUpParser parser;
    private final List<EditModel<?>> models = new ArrayList<>();
    private FieldGroup<Activity> fields;
    private WhenRow when;
    private ParticipantTable participants;
    private Text next;
    private EditModel<Activity> nextModel;

    private ActivityDialog(Shell parent, Archive archive, ActivitySheet sheet, boolean toNext) {
        super(parent, archive, "activity", sheet.customer() == null ? Messages.title
                : NLS.bind(Messages.titleOf, sheet.customer().label()), 2);
        this.sheet = sheet;
        this.toNext = toNext;
        parser = new FollowUpParser(archive.today(), Locale.getDefault());
    }

    /** Opens an activity for editing. @param control as long as it lives */
    public static void open(Control control, Archive archive, UUID activity) {
        ArchiveJob.of(Messages.job, archive, (a, monitor) -> ActivitySheet.read(a, activity))
                .done(control, sheet -> new ActivityDialog(control.getShell(), archive, sheet, false).open()).start();
    }

    /** Opens a planned activity as done now, with the focus on what came of it and what comes next. */
    public static void openDone(Control control, Archive archive, UUID activity) {
        ArchiveJob.of(Messages.job, archive, (a, monitor) -> ActivitySheet.read(a, activity)).done(control, sheet -> {
            sheet.activity().set(ActivityFields.STATUS, ActivityStatus.DONE);
            if (sheet.activity().get(ActivityFields.AT).isAfter(Instant.now())) {
                sheet.activity().set(ActivityFields.AT, Instant.now());
                sheet.activity().set(ActivityFields.ENDS_AT, null);
            }
            new ActivityDialog(control.getShell(), archive, sheet, true).open();
        }).start();
    }

    /** Opens an empty activity of a customer. */
    public static void create(Control control, Archive archive, Reference customer) {
        ArchiveJob.of(Messages.job, archive,
                (a, monitor) -> ActivitySheet.create(a, customer, ActivityStatus.PLANNED, Instant.now()))
                .done(control, sheet -> new ActivityDialog(control.getShell(), archive, sheet, false).open()).start();
    }

    @Override
    protected void createForm(FormBody body) {
        Composite column = body.column();
        Composite section = body.section(column, Messages.section).body();
        fields = new FieldGroup<>(section, edits(), "activity");
        fields.choice(ActivityFields.KIND, Messages.kind, List.of(ActivityKind.values()), FieldWords::of).withoutNone();
        fields.text(ActivityFields.SUBJECT, Messages.subject).limit(MAX_SUBJECT).required();
        when = new WhenRow(section, archive().zone(), archive().today());
        fields.text(ActivityFields.PLACE, Messages.place).limit(MAX_SUBJECT);
        fields.choice(ActivityFields.OWNER, Messages.owner, sheet.colleagues(), Reference::label);
        fields.choice(ActivityFields.STATUS, Messages.status, List.of(ActivityStatus.values()), FieldWords::of).withoutNone();
        fields.text(ActivityFields.CANCEL_REASON, Messages.cancelReason).hint(Messages.cancelReason_hint);
        fields.multiline(ActivityFields.BODY, Messages.body);
        fields.multiline(ActivityFields.RESULT, Messages.result);
        Composite beside = body.column();
        participants = new ParticipantTable(body.section(beside, Messages.participants).body(), sheet.people());
        createNext(body.section(beside, Messages.next).body());
        fields.bind(sheet.activity());
        when.show(sheet.activity());
    }

    private void createNext(Composite section) {
        Reference planned = sheet.activity().get(ActivityFields.NEXT_STEP);
        next = Ids.set(new Text(section, SWT.BORDER | SWT.SINGLE), "activity.next");
        next.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        next.setMessage(planned == null ? Messages.next_hint : NLS.bind(Messages.next_planned, planned.label()));
        Label preview = Ids.set(new Label(section, SWT.WRAP), "activity.next.preview");
        preview.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        preview.setText(Messages.next_help);
        next.addListener(SWT.Modify, event -> {
            FollowUp followUp = parser.parse(next.getText(), Mode.PLAN);
            preview.setText(followUp.isEmpty() ? Messages.next_help : FollowUpWords.preview(followUp).replace("&", "&&"));
            preview.getParent().layout();
        });
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        fields.field(toNext ? "result" : "subject").ifPresent(field -> field.setFocus());
        return contents;
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = getShell().computeSize(WIDTH, HEIGHT);
        int room = getShell().getMonitor().getClientArea().height - 40;
        return new Point(wanted.x, Math.min(wanted.y, room));
    }

    @Override
    protected String problem() {
        EditModel<Activity> activity = sheet.activity();
        if (activity.get(ActivityFields.SUBJECT) == null) {
            return Messages.problem_subject;
        }
        String wrongTime = when.apply(activity);
        if (wrongTime != null) {
            return wrongTime;
        }
        boolean cancelled = activity.get(ActivityFields.STATUS) == ActivityStatus.CANCELLED;
        if (cancelled && activity.get(ActivityFields.CANCEL_REASON) == null) {
            return Messages.problem_reason;
        }
        takeOver(activity);
        return null;
    }

    private void takeOver(EditModel<Activity> activity) {
        models.clear();
        FollowUp followUp = parser.parse(next.getText(), Mode.PLAN);
        if (followUp.next() != null) {
            EditModel<Activity> step = new FollowUps(archive()).nextStep(sheet.customer(), followUp.next());
            nextModel = step;
            models.add(step);
            activity.set(ActivityFields.NEXT_STEP, new Reference(step.id(), step.get(ActivityFields.SUBJECT)));
        } else if (nextModel != null) {
            activity.set(ActivityFields.NEXT_STEP, activity.original(ActivityFields.NEXT_STEP));
        }
        List<EditModel<?>> taking = participants.models(activity);
        if (activity.get(ActivityFields.CONTACT) == null) {
            activity.set(ActivityFields.CONTACT, participants.firstContact());
        }
        models.add(activity);
        models.addAll(taking);
    }

    @Override
    protected void save(Archive target) {
        target.records().save(Route.USER, List.copyOf(models));
    }
}
