package org.moduscrm.archive.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.archive.ui.internal.findings.FindingRow;
import org.moduscrm.archive.ui.internal.findings.FindingsCheck;
import org.moduscrm.archive.ui.internal.findings.FindingsPresenter;

/** What the Findings view shows, and in which order. */
class FindingsPresenterTest {

    private final FindingRow noStep = row(Severity.ADVICE, "No next step", "Northgate Foods");
    private final FindingRow noName = row(Severity.ERROR, "Name missing", "C-0001");
    private final FindingRow twinPump = row(Severity.WARNING, "Probable duplicate", "苏州海骏泵业");
    private final FindingRow twinCrane = row(Severity.WARNING, "Probable duplicate", "Harbour Crane");
    private final FindingsPresenter presenter = new FindingsPresenter();

    private static FindingRow row(Severity severity, String title, String customer) {
        Finding finding = new Finding("test", severity, "customer", UUID.randomUUID(), UUID.randomUUID(), customer,
                null, List.of());
        return new FindingRow(finding, title, title + ": " + customer, "", List.of());
    }

    @BeforeEach
    void show() {
        presenter.show(new FindingsCheck(List.of(noStep, twinPump, noName, twinCrane), 1_284, Instant.EPOCH));
    }

    @Test
    void errorsComeFirstThenByRuleAndCustomer() {
        assertEquals(List.of(noName, twinCrane, twinPump, noStep), presenter.rows());
        assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE),
                presenter.groups().stream().map(FindingsPresenter.Group::severity).toList());
    }

    @Test
    void filtersByAnyPartOfWhatIsShownWhateverItsWidth() {
        presenter.filter("ＣＲＡＮＥ");

        assertEquals(List.of(twinCrane), presenter.rows());
        assertEquals(1, presenter.shown());
        assertEquals(4, presenter.total());
        assertTrue(presenter.isFiltered());
    }

    @Test
    void stepsThroughTheFindingsAndBeginsAnew() {
        assertEquals(noName, presenter.next(null));
        assertEquals(twinCrane, presenter.next(noName));
        assertEquals(noName, presenter.next(noStep));
        assertEquals(noStep, presenter.previous(noName));
        assertEquals(noStep, presenter.previous(null));
    }

    @Test
    void thereIsNoStepWithoutFindings() {
        presenter.filter("nothing like this");

        assertNull(presenter.next(null));
    }

    @Test
    void whatWasMendedIsGoneAtOnce() {
        presenter.drop(noName.finding());

        assertEquals(List.of(twinCrane, twinPump, noStep), presenter.rows());
        assertEquals(3, presenter.total());
    }
}
