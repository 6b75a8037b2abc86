package org.moduscrm.mode.project.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.mode.project.model.ProjectOpportunity;

/** Plans a meeting with the economic buyer for the next business day, in the opportunity owner's name. */
record PlanMeeting(String buyer) implements QuickFix {

    private static final LocalTime HOUR = LocalTime.of(10, 0);

    @Override
    public String id() {
        return "plan-meeting";
    }

    @Override
    public String label() {
        return NLS.bind(Messages.PlanMeeting_label, buyer);
    }

    @Override
    public void apply(Archive archive, Finding finding) {
        Instant at = nextBusinessDay(archive.today()).atTime(HOUR).atZone(archive.zone()).toInstant();
        archive.records().write(Route.RULE, workspace -> plan(workspace, finding, at));
    }

    private static Activity plan(Workspace workspace, Finding finding, Instant at) {
        ProjectOpportunity project = workspace.find(ProjectOpportunity.class, finding.recordId());
        if (project == null || project.economicBuyer() == null) {
            return null;
        }
        Opportunity opportunity = project.opportunity();
        Activity meeting = new Activity();
        meeting.setCustomer(opportunity.customer());
        meeting.setContact(project.economicBuyer());
        meeting.setKind(ActivityKind.MEETING);
        meeting.setStatus(ActivityStatus.PLANNED);
        meeting.setSubject(NLS.bind(Messages.PlanMeeting_subject, project.economicBuyer().name(),
                opportunity.title()));
        meeting.setAt(at);
        meeting.setOwner(opportunity.owner());
        workspace.add(meeting);
        return meeting;
    }

    /** The next day from Monday to Friday; holidays are not known here. */
    static LocalDate nextBusinessDay(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
