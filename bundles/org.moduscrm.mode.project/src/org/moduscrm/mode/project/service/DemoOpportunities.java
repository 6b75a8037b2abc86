package org.moduscrm.mode.project.service;

import static org.moduscrm.mode.project.service.DemoOpportunities.Buyer.MET;
import static org.moduscrm.mode.project.service.DemoOpportunities.Buyer.NAMED;
import static org.moduscrm.mode.project.service.DemoOpportunities.Buyer.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.demo.DemoData;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.osgi.service.component.annotations.Component;

/**
 * The mode's share of the demo company: opportunities at its first customers, in all stages. At some of them the economic
 * buyer is unknown or was never met.
 */
@Component
public final class DemoOpportunities implements DemoData {

    enum Buyer {
        UNKNOWN, NAMED, MET
    }

    /** @param stage code. @param probability null for the stage's usual one. @param outcome null while open */
    private record Sample(String stage, Outcome outcome, String amount, Integer probability, int daysAhead, Buyer buyer) {
    }

    private static final List<Sample> SAMPLES = List.of(
            new Sample("proposal", null, "486000", null, 40, NAMED),
            new Sample("negotiation", null, "1250000", 60, 25, MET),
            new Sample("proposal", null, "3100000", 60, 75, UNKNOWN),
            new Sample("contact", null, "220000", null, 120, UNKNOWN),
            new Sample("need", null, "740000", null, 90, NAMED),
            new Sample("negotiation", null, "5100000", null, 18, NAMED),
            new Sample("negotiation", Outcome.WON, "315000", null, -30, MET),
            new Sample("need", null, "960000", 40, 100, MET),
            new Sample("need", Outcome.LOST, "410000", null, -55, UNKNOWN),
            new Sample("proposal", null, "288500", null, 33, MET),
            new Sample("contact", null, "150000", 20, 150, UNKNOWN),
            new Sample("proposal", null, "835000", null, 60, UNKNOWN));

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void addTo(Archive archive, LocalDate today, Locale language) {
        boolean chinese = "zh".equals(language.getLanguage());
        ResourceBundle titles = ResourceBundle.getBundle("org.moduscrm.mode.project.service.demo",
                chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT, getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (UUID customer : archive.records().write(Route.DEMO,
                workspace -> add(workspace, titles, today, archive.baseCurrency()))) {
            archive.modes().enrol(Route.DEMO, customer, ProjectMode.ID);
        }
    }

    private static List<UUID> add(Workspace workspace, ResourceBundle titles, LocalDate today, String currency) {
        List<Customer> customers = workspace.select(Customer.class,
                "select c from Customer c where c.source is null and c.state = :state order by c.code",
                Map.of("state", CustomerState.ACTIVE));
        List<UUID> enrolled = new ArrayList<>();
        for (int i = 0; i < Math.min(SAMPLES.size(), customers.size()); i++) {
            Customer customer = customers.get(i);
            String title = titles.getString("title.%02d".formatted(i + 1));
            Opportunity opportunity = opportunity(SAMPLES.get(i), customer, title, today, currency);
            workspace.add(opportunity);
            workspace.add(project(workspace, SAMPLES.get(i), opportunity, today));
            enrolled.add(customer.id());
        }
        return enrolled;
    }

    private static Opportunity opportunity(Sample sample, Customer customer, String title, LocalDate today,
            String currency) {
        Opportunity opportunity = new Opportunity(customer, title, sample.stage());
        opportunity.setAmount(Money.of(sample.amount(), currency));
        opportunity.setProbability(sample.probability());
        opportunity.setExpectedOn(today.plusDays(sample.daysAhead()));
        opportunity.setOwner(customer.owner());
        opportunity.setOutcome(sample.outcome());
        opportunity.setClosedOn(sample.outcome() == null ? null : today.plusDays(sample.daysAhead()));
        opportunity.setOutcomeReason(sample.outcome() == null ? null : sample.outcome() == Outcome.WON ? "product" : "price");
        return opportunity;
    }

    private static ProjectOpportunity project(Workspace workspace, Sample sample, Opportunity opportunity,
            LocalDate today) {
        ProjectOpportunity project = new ProjectOpportunity(opportunity);
        if (sample.buyer() != UNKNOWN) {
            project.setEconomicBuyer(someoneAt(workspace, opportunity.customer(), today));
        }
        if (sample.buyer() == MET) {
            project.setEconomicBuyerMetOn(today.minusDays(20));
        }
        return project;
    }

    private static Contact someoneAt(Workspace workspace, Customer customer, LocalDate today) {
        return workspace.select(Affiliation.class,
                "select a from Affiliation a join fetch a.contact where a.customer = :customer order by a.id",
                Map.of("customer", customer)).stream()
                .filter(post -> post.isHeldOn(today)).map(Affiliation::contact).findFirst().orElse(null);
    }
}
