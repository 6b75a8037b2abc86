package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Service cases as a table. */
@Component(service = Exporter.class)
public final class CasesExporter extends TradeExporter {

    public CasesExporter() {
        super("cases", CasesImporter.LAYOUT,
                "service_case d", "d.doc_no", "d.doc_date", false,
                List.of("d.subject", "d.kind", "d.state", "d.due_on", "d.solved_on", "d.solution"), List.of(Cell.TEXT, Cell.TEXT, Cell.TEXT, Cell.DAY, Cell.DAY, Cell.TEXT),
                null);
    }

    @Override
    public String label() {
        return Messages.kindCases;
    }
}
