package org.moduscrm.archive.ui.internal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.people.MovePlan;
import org.moduscrm.archive.service.people.MoveRequest;
import org.moduscrm.archive.service.people.MoveRequest.NextPost;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.company.CustomerSearchBox;
import org.moduscrm.archive.ui.internal.editor.FieldWords;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.Field;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.format.Formats;

/** The questions of a move: the end of one post, the beginning of the next, what ends with it and what follows. */
final class MoveForm {

    private static final int MAX_POST = 100;
    private static final int DAYS_TO_ASK = 3;
    private static final int DAYS_TO_CALL = 14;

    private final Archive archive;
    private final MovePlan plan;
    private final Runnable changed;
    private final EditContext edits = new EditContext(new DefaultOperationHistory(), new ObjectUndoContext(this));
    private final EditModel<Affiliation> ending = EditModel.create(AffiliationFields.TYPE);
    private final EditModel<Affiliation> beginning = EditModel.create(AffiliationFields.TYPE);
    private final Map<UUID, Button> points = new LinkedHashMap<>();
    private final List<FieldGroup<Affiliation>> groups = new ArrayList<>();
    private Button known;
    private CustomerSearchBox firm;
    private Button addFirm;
    private FollowUpLine old;
    private FollowUpLine fresh;

    MoveForm(FormBody form, Archive archive, MovePlan plan, Runnable changed) {
        this.archive = archive;
        this.plan = plan;
        this.changed = changed;
        LocalDate today = archive.today();
        LocalDate last = plan.startsOn() != null && plan.startsOn().isAfter(today.minusDays(1)) ? today : today.minusDays(1);
        ending.set(AffiliationFields.ENDS_ON, last);
        beginning.set(AffiliationFields.STARTS_ON, last.plusDays(1));
        Composite left = form.column();
        Composite right = form.column();
        createLeaving(form.section(left, Messages.leaving));
        createPoints(form.section(left, Messages.points));
        createFollowUps(form.section(left, Messages.followUps), today);
        createNext(form.section(right, Messages.next));
        edits.addListener(changed);
    }

    private void createLeaving(FormSection section) {
        FieldGroup<Affiliation> group = new FieldGroup<>(section.body(), edits, "movePerson.old");
        group.date(AffiliationFields.ENDS_ON, Messages.lastDay).required();
        group.code(AffiliationFields.LEAVING_REASON, Messages.reason, archive::configuration);
        group.bind(ending);
        groups.add(group);
    }

    private void createPoints(FormSection section) {
        Composite body = section.body();
        ((GridLayout) body.getLayout()).numColumns = 1;
        for (MovePlan.Point point : plan.points()) {
            Button box = Ids.set(new Button(body, SWT.CHECK), "movePerson.point." + points.size());
            box.setText((FieldWords.of(point.kind()) + "  " + point.address()).replace("&", "&&"));
            box.setSelection(point.ofFirm());
            box.addListener(SWT.Selection, event -> changed.run());
            points.put(point.id(), box);
        }
        if (points.isEmpty()) {
            new Label(body, SWT.NONE).setText(Messages.pointsNone);
        }
    }

    private void createFollowUps(FormSection section, LocalDate today) {
        String person = plan.person().label();
        old = new FollowUpLine(section.body(), "movePerson.followOld", NLS.bind(Messages.followOld, plan.customer().label()),
                NLS.bind(Messages.followOldSubject, person), today, today.plusDays(DAYS_TO_ASK), changed);
        fresh = new FollowUpLine(section.body(), "movePerson.followNew", Messages.followNew,
                NLS.bind(Messages.followNewSubject, person), today, today.plusDays(DAYS_TO_CALL), changed);
    }

    private void createNext(FormSection section) {
        Composite body = section.body();
        Composite choice = new Composite(body, SWT.NONE);
        choice.setLayout(new GridLayout(2, false));
        choice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        known = Ids.set(new Button(choice, SWT.RADIO), "movePerson.known");
        known.setText(Messages.nextKnown);
        known.setSelection(true);
        Button unknown = Ids.set(new Button(choice, SWT.RADIO), "movePerson.unknown");
        unknown.setText(Messages.nextUnknown);
        known.addListener(SWT.Selection, event -> enableNext());
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.firm + " *");
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        firm = new CustomerSearchBox(body, "movePerson.firm", archive, id -> true, this::firmChanged);
        firm.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(body, SWT.NONE);
        addFirm = Ids.set(new Button(body, SWT.CHECK), "movePerson.addFirm");
        addFirm.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        addFirm.addListener(SWT.Selection, event -> changed.run());
        FieldGroup<Affiliation> group = new FieldGroup<>(body, edits, "movePerson.new");
        group.text(AffiliationFields.POST, Messages.post).limit(MAX_POST);
        group.text(AffiliationFields.DEPARTMENT, Messages.department).limit(MAX_POST);
        group.code(AffiliationFields.RESPONSIBILITY, Messages.responsibility, archive::configuration);
        group.code(AffiliationFields.DECISION_ROLE, Messages.decisionRole, archive::configuration);
        group.date(AffiliationFields.STARTS_ON, Messages.firstDay).required();
        group.bind(beginning);
        groups.add(group);
        firmChanged();
    }

    private void firmChanged() {
        String typed = firm.typedText();
        boolean possible = !typed.isEmpty() && firm.chosen() == null;
        addFirm.setText(NLS.bind(Messages.firmNew, typed).replace("&", "&&"));
        addFirm.setVisible(possible);
        if (!possible) {
            addFirm.setSelection(false);
        }
        addFirm.requestLayout();
        changed.run();
    }

    private void enableNext() {
        boolean on = known.getSelection();
        firm.setEnabled(on);
        addFirm.setEnabled(on);
        fresh.setEnabled(on);
        groups.getLast().fields().forEach(field -> field.control().setEnabled(on));
        changed.run();
    }

    MoveRequest request() {
        Set<UUID> former = points.entrySet().stream().filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return new MoveRequest(plan.post(), ending.get(AffiliationFields.ENDS_ON),
                ending.get(AffiliationFields.LEAVING_REASON), next(), former, old.followUp(), fresh.followUp());
    }

    private NextPost next() {
        if (!known.getSelection()) {
            return null;
        }
        Reference chosen = firm.chosen();
        return new NextPost(chosen == null ? null : chosen.id(), addFirm.getSelection() ? firm.typedText() : null,
                beginning.get(AffiliationFields.POST), beginning.get(AffiliationFields.DEPARTMENT),
                beginning.get(AffiliationFields.RESPONSIBILITY), beginning.get(AffiliationFields.DECISION_ROLE),
                beginning.get(AffiliationFields.STARTS_ON));
    }

    /** What is typed and cannot be understood. */
    Optional<String> inputProblem() {
        Stream<String> fields = groups.stream().flatMap(group -> group.fields().stream())
                .filter(Field::hasInputProblem).filter(field -> field.control().isEnabled()).map(Field::description);
        return Stream.concat(fields, Stream.of(old, fresh).flatMap(line -> line.problem().stream())).findFirst();
    }

    /** What will happen, in sentences. */
    String words() {
        MoveRequest move = request();
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.previewEnds, new Object[] { title(plan.title()), plan.customer().label(),
                day(move.lastDay()) }));
        lines.add(NLS.bind(Messages.previewStays, new Object[] { plan.done(), plan.planned(), plan.customer().label() }));
        if (!move.formerPoints().isEmpty() && move.lastDay() != null) {
            lines.add(NLS.bind(Messages.previewFormer, move.formerPoints().size(), day(move.lastDay().plusDays(1))));
        }
        if (move.next() != null) {
            String there = firm.chosen() == null ? Objects.requireNonNullElse(move.next().customerName(), Messages.noFirm)
                    : firm.chosen().label();
            lines.add(NLS.bind(Messages.previewBegins, new Object[] { title(move.next().title()), there,
                    day(move.next().startsOn()) }));
            if (move.next().customerName() != null) {
                lines.add(NLS.bind(Messages.previewAdded, there));
            }
        }
        long steps = Stream.of(old, fresh).filter(line -> line.followUp() != null).count();
        if (steps > 0) {
            lines.add(NLS.bind(Messages.previewSteps, steps));
        }
        return String.join(" ", lines);
    }

    private static String title(String post) {
        return post == null ? Messages.thePost : post;
    }

    private static String day(LocalDate day) {
        return day == null ? Messages.someDay : Formats.date(day);
    }

    void setFocus() {
        groups.getFirst().fields().getFirst().setFocus();
    }
}
