package org.moduscrm.exchange.internal.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Workspace;

/** Posts of the contacts of a chunk. */
public final class Posts {

    private final Map<UUID, List<Affiliation>> byContact = new HashMap<>();
    private final Outcome outcome;

    public Posts(Workspace workspace, Collection<UUID> contacts, Outcome outcome) {
        this.outcome = outcome;
        if (!contacts.isEmpty()) {
            workspace.select(Affiliation.class, "select a from Affiliation a where a.contact.id in :ids order by a.id",
                    Map.of("ids", contacts)).forEach(post -> postsOf(post.contact()).add(post));
        }
    }

    private List<Affiliation> postsOf(Contact contact) {
        return byContact.computeIfAbsent(contact.id(), id -> new ArrayList<>());
    }

    /**
     * What a file says of a post; each may be null.
     *
     * @param responsibility code
     * @param decisionRole code
     * @param leavingReason code
     */
    public record PostText(String title, String department, String responsibility, String duties, String decisionRole,
            LocalDate startsOn, LocalDate endsOn, String leavingReason) {

        public static PostText of(String title, String department) {
            return new PostText(title, department, null, null, null, null, null, null);
        }

        /** The one that lasts, or the one that ended on the day that the file names. */
        boolean isAbout(Affiliation post) {
            return post.endsOn() == null || post.endsOn().equals(endsOn);
        }
    }

    /**
     * Makes sure that a contact has a post at a customer. Posts elsewhere stay as they are: a file does not tell when they
     * ended.
     *
     * @param customer may be null, which changes nothing
     */
    public boolean hold(Contact contact, Customer customer, PostText text) {
        if (customer == null) {
            return false;
        }
        Affiliation post = postsOf(contact).stream()
                .filter(each -> each.customer().equals(customer) && text.isAbout(each)).findFirst().orElse(null);
        boolean isNew = post == null;
        if (isNew) {
            post = new Affiliation(contact, customer);
            postsOf(contact).add(post);
            outcome.createPart(post);
        }
        Changes changes = new Changes().set(post.post(), text.title(), post::setPost)
                .set(post.department(), text.department(), post::setDepartment)
                .set(post.responsibility(), text.responsibility(), post::setResponsibility)
                .set(post.duties(), text.duties(), post::setDuties)
                .set(post.decisionRole(), text.decisionRole(), post::setDecisionRole)
                .set(post.startsOn(), text.startsOn(), post::setStartsOn)
                .set(post.endsOn(), text.endsOn(), post::setEndsOn)
                .set(post.leavingReason(), text.leavingReason(), post::setLeavingReason);
        return isNew || changes.any();
    }
}
