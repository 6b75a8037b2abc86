package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.write.Identity;
import org.osgi.service.component.annotations.Component;

/** Contracts from a table. */
@Component(service = Importer.class)
public final class ContractsImporter extends TradeImporter<Contract> {

    static final DocumentLayout<Contract> LAYOUT = new DocumentLayout<>(Column.of("contract_id", Identity.MAX, "合同编号"),
            Column.of("contract_no", 60, "合同号"), Column.of("signed_on", 40, "date", "日期", "签订日期"), true, false, List.of(
            Extra.text(Column.of("title", 200, "合同名称"), Contract::title, Contract::setTitle),
            Extra.day(Column.of("starts_on", 40, "开始日期"), Contract::startsOn, Contract::setStartsOn),
            Extra.day(Column.of("ends_on", 40, "结束日期"), Contract::endsOn, Contract::setEndsOn)));

    public ContractsImporter() {
        super("contracts", 40, Contract.class, LAYOUT);
    }

    @Override
    public String label() {
        return Messages.kindContracts;
    }

    @Override
    Contract create() {
        return new Contract();
    }
}
