package org.moduscrm.archive.ui.internal.activity;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.ParticipantRole;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.archive.service.fields.ActivityParticipantFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.activity.ActivitySheet.Person;
import org.moduscrm.ui.Ids;

/** Who takes part: those who do are ticked. */
final class ParticipantTable {

    private static final int LINES = 8;
    private static final int NAME_WIDTH = 180;
    private static final int ABOUT_WIDTH = 220;

    private final Table table;
    private final List<Person> people;
    private final List<EditModel<ActivityParticipant>> added = new ArrayList<>();

    ParticipantTable(Composite section, List<Person> people) {
        this.people = people;
        table = Ids.set(new Table(section, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL),
                "activity.participants");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = LINES * table.getItemHeight();
        table.setLayoutData(data);
        new TableColumn(table, SWT.LEFT).setWidth(NAME_WIDTH);
        new TableColumn(table, SWT.LEFT).setWidth(ABOUT_WIDTH);
        for (Person person : people) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {person.label(), person.about() == null ? "" : person.about()});
            item.setChecked(person.model() != null);
            added.add(null);
        }
    }

    /** What must be written so that those take part who are ticked. */
    List<EditModel<?>> models(EditModel<Activity> activity) {
        List<EditModel<?>> models = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            boolean ticked = table.getItem(i).getChecked();
            EditModel<ActivityParticipant> known = people.get(i).model();
            if (known != null) {
                known.setRemoved(!ticked);
                models.add(known);
            } else if (ticked) {
                if (added.get(i) == null) {
                    added.set(i, participant(people.get(i), activity));
                }
                models.add(added.get(i));
            }
        }
        return models;
    }

    /** The first contact that is ticked; null without any. */
    Reference firstContact() {
        for (int i = 0; i < people.size(); i++) {
            if (table.getItem(i).getChecked() && people.get(i).contact() != null) {
                return people.get(i).contact();
            }
        }
        return null;
    }

    private static EditModel<ActivityParticipant> participant(Person person, EditModel<Activity> activity) {
        EditModel<ActivityParticipant> model = EditModel.create(ActivityParticipantFields.TYPE);
        model.set(ActivityParticipantFields.ACTIVITY, new Reference(activity.id(), activity.get(ActivityFields.SUBJECT)));
        model.set(ActivityParticipantFields.ROLE, ParticipantRole.ATTENDEE);
        model.set(ActivityParticipantFields.CONTACT, person.contact());
        model.set(ActivityParticipantFields.USER, person.user());
        return model;
    }
}
