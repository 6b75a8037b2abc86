package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.model.CaseState;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.write.Identity;
import org.osgi.service.component.annotations.Component;

/** Service cases from a table. */
@Component(service = Importer.class)
public final class CasesImporter extends TradeImporter<ServiceCase> {

    static final DocumentLayout<ServiceCase> LAYOUT = new DocumentLayout<>(Column.of("case_id", Identity.MAX, "服务单编号"),
            Column.of("case_no", 60, "服务单号"), Column.of("opened_on", 40, "date", "日期", "受理日期"), false, false, List.of(
            Extra.text(Column.of("subject", 200, "主题"), ServiceCase::subject, ServiceCase::setSubject),
            Extra.text(Column.of("case_kind", 60, "类型"), ServiceCase::kind, ServiceCase::setKind),
            Extra.word(Column.of("state", 40, "状态"), Words.of(CaseState.values()), ServiceCase::state, ServiceCase::setState),
            Extra.day(Column.of("due_on", 40, "到期日"), ServiceCase::dueOn, ServiceCase::setDueOn),
            Extra.day(Column.of("solved_on", 40, "解决日期"), ServiceCase::solvedOn, ServiceCase::setSolvedOn),
            Extra.text(Column.of("solution", 4000, "解决办法"), ServiceCase::solution, ServiceCase::setSolution)));

    public CasesImporter() {
        super("cases", 56, ServiceCase.class, LAYOUT);
    }

    @Override
    public String label() {
        return Messages.kindCases;
    }

    @Override
    ServiceCase create() {
        return new ServiceCase();
    }
}
