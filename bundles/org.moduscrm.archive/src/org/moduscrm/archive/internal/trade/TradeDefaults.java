package org.moduscrm.archive.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.config.ConfigurationDefaults;
import org.osgi.service.component.annotations.Component;

/** How the records of trade are numbered. */
@Component
public class TradeDefaults implements ConfigurationDefaults {

    @Override
    public List<NumberSeries> numberSeries() {
        return List.of(new NumberSeries("quote", "Quotes", "报价", "Q{yyyy}-{00000}"),
                new NumberSeries("contract", "Contracts", "合同", "K{yyyy}-{00000}"),
                new NumberSeries("order", "Orders", "订单", "SO{yyyy}-{00000}"),
                new NumberSeries("delivery", "Deliveries", "发货", "D{yyyy}-{00000}"),
                new NumberSeries("invoice", "Invoices", "发票", "I{yyyy}-{00000}"),
                new NumberSeries("payment", "Payments", "收款", "P{yyyy}-{00000}"),
                new NumberSeries("credit-note", "Credit notes", "贷项通知单", "CN{yyyy}-{00000}"),
                new NumberSeries("case", "Service cases", "服务单", "S{yyyy}-{00000}"));
    }
}
