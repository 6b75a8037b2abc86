package org.moduscrm.exchange.internal.cdnow;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.exchange.internal.write.ChunkedPlan;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Parsed;

/** Writes purchases as orders with one line each, and their customers, whom the log gives no name. */
final class PurchaseWork implements ChunkedPlan.Work<Purchase> {

    private static final String SOURCE = "cdnow";
    private static final String CURRENCY = "USD";
    private static final String PRODUCT = "CD";

    private final boolean isBaseCurrency;

    PurchaseWork(String baseCurrency) {
        isBaseCurrency = CURRENCY.equals(baseCurrency);
    }

    @Override
    public void write(Workspace workspace, List<Parsed<Purchase>> rows, Outcome outcome) {
        Known<Customer> customers = Known.find(workspace, Customer.class,
                rows.stream().map(row -> customer(row.value())).distinct().toList());
        Known<SalesOrder> orders = Known.find(workspace, SalesOrder.class,
                rows.stream().map(row -> order(row.value())).toList());
        Map<SalesOrder, OrderLine> lines = lines(workspace, orders);
        Product product = product(workspace, outcome);
        for (Parsed<Purchase> row : rows) {
            Purchase purchase = row.value();
            Customer customer = customers.get(customer(purchase));
            if (customer == null) {
                customer = newCustomer(purchase);
                customers.remember(customer(purchase), customer);
                outcome.create(ImportResult.CUSTOMERS, row.line(), customer);
            }
            SalesOrder order = orders.get(order(purchase));
            boolean isNew = order == null;
            if (isNew) {
                order = new SalesOrder();
                order.setNumber(purchase.number());
                order.setCustomer(customer);
                orders.remember(order(purchase), order);
                outcome.create(ImportResult.ORDERS, row.line(), order);
                OrderLine line = new OrderLine(order, 1);
                line.setProduct(product);
                line.setDescription(PRODUCT);
                lines.put(order, line);
                outcome.createPart(line);
            }
            boolean changed = apply(purchase.line(), order, lines.get(order));
            if (changed && !isNew) {
                outcome.updated(ImportResult.ORDERS);
            }
        }
    }

    private static Identity customer(Purchase purchase) {
        return new Identity(null, SOURCE, purchase.line().sampleId());
    }

    private static Identity order(Purchase purchase) {
        return new Identity(null, SOURCE, purchase.number());
    }

    private static Customer newCustomer(Purchase purchase) {
        Customer customer = new Customer();
        customer.setName("CDNOW customer " + purchase.line().sampleId());
        customer.setKnownSince(purchase.line().day());
        return customer;
    }

    private static Map<SalesOrder, OrderLine> lines(Workspace workspace, Known<SalesOrder> orders) {
        List<UUID> ids = orders.storedIds();
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return workspace.select(OrderLine.class, "select l from OrderLine l where l.order.id in :ids and l.position = 1",
                Map.of("ids", ids)).stream().collect(Collectors.toMap(OrderLine::order, line -> line, (one, other) -> one));
    }

    /** One that somebody made by hand under the same code will do. */
    private static Product product(Workspace workspace, Outcome outcome) {
        List<Product> present = workspace.select(Product.class, "select p from Product p where p.code = :code",
                Map.of("code", PRODUCT));
        if (!present.isEmpty()) {
            return present.get(0);
        }
        Product product = new Product();
        product.setCode(PRODUCT);
        product.setName(PRODUCT);
        product.cameFrom(SOURCE, PRODUCT);
        outcome.createPart(product);
        return product;
    }

    private boolean apply(PurchaseLine purchase, SalesOrder order, OrderLine line) {
        Money amount = Money.of(purchase.amount(), CURRENCY);
        Changes changes = new Changes().set(order.day(), purchase.day(), order::setDay)
                .set(order.total(), amount, order::setTotal);
        if (isBaseCurrency) {
            changes.set(order.baseTotal(), amount, order::setBaseTotal);
            changes.set(order.rate() == null ? null : order.rate().stripTrailingZeros(), BigDecimal.ONE, order::setRate);
        }
        if (line != null) {
            BigDecimal quantity = BigDecimal.valueOf(purchase.quantity()).setScale(4);
            changes.set(line.quantity() == null ? null : line.quantity().setScale(4), quantity, line::setQuantity)
                    .set(line.amount(), amount, line::setAmount);
        }
        return changes.any();
    }
}
