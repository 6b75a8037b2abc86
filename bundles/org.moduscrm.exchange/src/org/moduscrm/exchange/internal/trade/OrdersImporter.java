package org.moduscrm.exchange.internal.trade;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.OrderState;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.write.Identity;
import org.osgi.service.component.annotations.Component;

/** Orders from a table. */
@Component(service = Importer.class)
public final class OrdersImporter extends TradeImporter<SalesOrder> {

    static final DocumentLayout<SalesOrder> LAYOUT = new DocumentLayout<>(Column.of("order_id", Identity.MAX, "订单编号"),
            Column.of("order_no", 60, "订单号"), Column.of("ordered_on", 40, "date", "日期", "订单日期"), true, true, List.of(
            Extra.word(Column.of("state", 40, "状态"), Words.of(OrderState.values()), SalesOrder::state, SalesOrder::setState),
            Extra.reference(Column.of("contract_id", Identity.MAX), Contract.class, SalesOrder::contract, SalesOrder::setContract)));

    public OrdersImporter() {
        super("orders", 44, SalesOrder.class, LAYOUT);
    }

    @Override
    public String label() {
        return Messages.kindOrders;
    }

    @Override
    SalesOrder create() {
        return new SalesOrder();
    }

    @Override
    DocumentLine line(SalesOrder document, int position) {
        return new OrderLine(document, position);
    }

    @Override
    List<? extends DocumentLine> lines(Workspace workspace, List<UUID> documents) {
        return workspace.select(OrderLine.class, "select l from OrderLine l where l.order.id in :documents",
                Map.of("documents", documents));
    }
}
