package org.moduscrm.archive.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.testing.CustomerBuilder.aCustomer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.service.Route;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomerBuilder;
import org.moduscrm.testing.CustomerEditorPage;
import org.moduscrm.testing.FindingsPage;
import org.moduscrm.testing.PictureOfFailure;

/** What the rules find is listed, mended and opened. */
@ExtendWith(PictureOfFailure.class)
class FindingsViewTest {

    private static final String COMMANDS = "org.moduscrm.archive.ui.";

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private FindingsPage view;
    /** Another one for each test: the findings of the one before are still shown when the next test begins. */
    private String customer;
    private String finding;

    @BeforeEach
    void open() {
        view = FindingsPage.open();
        Instant lately = Instant.now().minus(Duration.ofDays(40));
        customer = "Harbour Crane " + UUID.randomUUID();
        CustomerBuilder crane = aCustomer().named(customer);
        Activity visit = new Activity();
        visit.setCustomer(crane.customer());
        visit.setKind(ActivityKind.VISIT);
        visit.setStatus(ActivityStatus.DONE);
        visit.setSubject("Saw the yard");
        visit.setAt(lately);
        ARCHIVE.store(crane);
        ARCHIVE.archive().records().write(Route.USER, workspace -> {
            workspace.add(visit);
            return null;
        });
        LocalDate day = LocalDate.ofInstant(lately, ARCHIVE.archive().zone());
        finding = "No next step since " + day + " / " + customer;
        view.awaitFinding(finding, true);
    }

    @AfterEach
    void close() {
        CustomerEditorPage.closeAll();
        view.filter("");
        ARCHIVE.remove(customer);
    }

    @Test
    void comesByItselfAfterAChangeUnderItsSeverity() {
        assertTrue(view.groups().stream().anyMatch(group -> group.startsWith("Advice")), view.groups().toString());
    }

    @Test
    void aQuickFixMendsItAndTakesItAway() {
        view.select(finding);
        view.execute(COMMANDS + "quickFix");

        view.awaitFinding(finding, false);
        assertEquals(List.of(), ARCHIVE.archive().findings().check(10, () -> false).stream()
                .filter(left -> customer.equals(left.customerName())).toList());
    }

    @Test
    void theFilterNarrowsTheList() {
        view.filter("no such thing");

        assertTrue(view.count().startsWith("0 of "), view.count());
    }

    @Test
    void theNextFindingOpensItsCustomer() {
        view.execute(COMMANDS + "nextFinding");

        assertTrue(CustomerEditorPage.inFront().title().startsWith("Harbour Crane"));
    }
}
