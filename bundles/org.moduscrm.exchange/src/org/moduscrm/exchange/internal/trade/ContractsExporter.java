package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Contracts as a table. */
@Component(service = Exporter.class)
public final class ContractsExporter extends TradeExporter {

    public ContractsExporter() {
        super("contracts", ContractsImporter.LAYOUT,
                "contract d", "d.doc_no", "d.doc_date", true,
                List.of("d.title", "d.starts_on", "d.ends_on"), List.of(Cell.TEXT, Cell.DAY, Cell.DAY),
                null);
    }

    @Override
    public String label() {
        return Messages.kindContracts;
    }
}
