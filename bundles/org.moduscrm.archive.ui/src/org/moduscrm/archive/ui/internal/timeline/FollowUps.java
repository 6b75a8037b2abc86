package org.moduscrm.archive.ui.internal.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
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
        if (followUp.done() != null) {
            models.add(activity(customer, ActivityStatus.DONE, followUp.done().kind(), followUp.done().subject(), now));
        }
        if (followUp.next() != null) {
            FollowUp.Next next = followUp.next();
            models.add(activity(customer, ActivityStatus.PLANNED, next.kind(), next.subject(),
                    next.when().instant(archive.zone())));
        }
        archive.records().save(Route.USER, List.copyOf(models));
        return models;
    }

    /** Takes back what {@link #save} wrote. */
    public void remove(List<EditModel<Activity>> models) {
        models.forEach(model -> model.setRemoved(true));
        archive.records().save(Route.USER, List.copyOf(models));
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
