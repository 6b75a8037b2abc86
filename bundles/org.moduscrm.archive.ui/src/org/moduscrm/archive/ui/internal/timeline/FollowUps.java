package org.moduscrm.archive.ui.internal.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.model.Activity;

/** Writes follow-ups and next steps into the archive. Blocks; not for the user-interface thread. */
public final class FollowUps {

    private static final int MAX_SUBJECT = 200;

    private final Archive archive;

    public FollowUps(Archive archive) {
        this.archive = archive;
    }

    /** Saves what a line says, in one transaction. @return the activities written, for taking them back */
    public List<EditModel<Activity>> save(Reference customer, FollowUp followUp, Instant now) {
        List<EditModel<Activity>> models = new ArrayList<>();
        if (followUp.next() != null) {
            models.add(nextStep(customer, followUp.next()));
        }
        if (followUp.done() != null) {
            EditModel<Activity> done = activity(customer, ActivityStatus.DONE, followUp.done().kind(),
                    followUp.done().subject(), now);
            models.stream().findFirst().ifPresent(next -> done.set(ActivityFields.NEXT_STEP,
                    new Reference(next.id(), next.get(ActivityFields.SUBJECT))));
            models.add(done);
        }
        archive.records().save(Route.USER, List.copyOf(models));
        return models;
    }

    /** A planned activity that is not saved yet. */
    public EditModel<Activity> nextStep(Reference customer, FollowUp.Next next) {
        return activity(customer, ActivityStatus.PLANNED, next.kind(), next.subject(), next.when().instant(archive.zone()));
    }

    /** Takes back what {@link #save} wrote, as far as it is still there; first the link between the two. */
    public void remove(List<EditModel<Activity>> models) {
        archive.records().write(Route.USER, workspace -> {
            found(workspace, models).forEach(activity -> activity.setNextStep(null));
            return null;
        });
        archive.records().write(Route.USER, workspace -> {
            found(workspace, models).forEach(workspace::remove);
            return null;
        });
    }

    private static List<Activity> found(Workspace workspace, List<EditModel<Activity>> models) {
        return models.stream().map(model -> workspace.find(Activity.class, model.id())).filter(Objects::nonNull).toList();
    }

    /** Marks a planned activity as done now, or as no longer wanted. */
    public void close(UUID activity, ActivityStatus status, Instant now) {
        archive.records().write(Route.USER, workspace -> {
            Activity planned = workspace.find(Activity.class, activity);
            planned.setStatus(status);
            if (status == ActivityStatus.DONE) {
                planned.setAt(now);
            }
            return null;
        });
    }

    private EditModel<Activity> activity(Reference customer, ActivityStatus status, ActivityKind kind, String text,
            Instant at) {
        EditModel<Activity> model = EditModel.create(ActivityFields.TYPE);
        model.set(ActivityFields.CUSTOMER, customer);
        model.set(ActivityFields.OWNER, new Reference(archive.author().id(), archive.author().name()));
        model.set(ActivityFields.STATUS, status);
        model.set(ActivityFields.KIND, kind);
        model.set(ActivityFields.AT, at);
        boolean tooLong = text.codePointCount(0, text.length()) > MAX_SUBJECT;
        model.set(ActivityFields.SUBJECT, tooLong ? text.substring(0, text.offsetByCodePoints(0, MAX_SUBJECT)) : text);
        if (tooLong) {
            model.set(ActivityFields.BODY, text);
        }
        return model;
    }
}
