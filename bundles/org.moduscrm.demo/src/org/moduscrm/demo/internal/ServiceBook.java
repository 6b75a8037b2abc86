package org.moduscrm.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.CaseState;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.model.ServiceCase;

/** What customers asked for: service cases in all states, one of them late, and opportunities beside those of modes. */
final class ServiceBook {

    private static final String[] STAGES = { "contact", "need", "proposal", "negotiation" };
    /** The first customers are left to the modes. */
    private static final int FIRST_DEAL = 14;

    private final CustomerBook book;
    private final LocalDate today;
    private final List<ArchiveRecord> records = new ArrayList<>();

    ServiceBook(Lists lists, CustomerBook book, LocalDate today, String currency) {
        this.book = book;
        this.today = today;
        List<String[]> cases = lists.of("cases");
        for (int i = 0; i < cases.size(); i++) {
            serviceCase(i, cases.get(i));
        }
        List<String[]> deals = lists.of("opportunities");
        for (int i = 0; i < deals.size(); i++) {
            deal(i, deals.get(i), currency);
        }
    }

    /** Parents are in the book. */
    List<ArchiveRecord> records() {
        return records;
    }

    private void serviceCase(int index, String[] text) {
        int whose = index % 4 == 0 ? 0 : index;
        Customer customer = book.customers().get(whose);
        CaseState state = CaseState.values()[index < 2 ? index : index % 4 < 2 ? 3 : index % 4 - 1];
        ServiceCase service = new ServiceCase();
        service.setCustomer(customer);
        service.setContact(book.contactsOf(whose).getFirst());
        service.setOwner(customer.owner());
        service.setFirstResponsible(customer.owner());
        service.setDay(today.minusDays(4L + index * 23L));
        service.setDueOn(service.day().plusDays(index == 1 ? 2 : 10));
        service.setKind(text[0]);
        service.setSubject(text[1]);
        service.setState(state);
        if (!state.isPending()) {
            service.setSolution(text[2]);
            service.setSolvedOn(service.day().plusDays(3));
        }
        records.add(service);
    }

    private void deal(int index, String[] text, String currency) {
        Customer customer = book.customers().get((FIRST_DEAL + index) % book.customers().size());
        Opportunity opportunity = new Opportunity(customer, text[0], STAGES[index % STAGES.length]);
        opportunity.setAmount(Money.of(Integer.toString(40_000 + index * 35_000), currency));
        opportunity.setOwner(customer.owner());
        opportunity.setExpectedOn(today.plusDays(15L + index * 20L));
        opportunity.setCompetitor(text[1].isEmpty() ? null : text[1]);
        if (index >= 6) {
            opportunity.setOutcome(index == 6 ? Outcome.WON : Outcome.LOST);
            opportunity.setOutcomeReason(index == 6 ? "service" : "price");
            opportunity.setClosedOn(today.minusDays(index * 9L));
        }
        records.add(opportunity);
    }
}
