package org.moduscrm.bench.internal.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;

/** Invented orders of two years, 1.5 for each customer on average. */
public final class Orders {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 730;
    private static final int CENTS = 25_000_000;

    private final Random random;
    private int written;

    public Orders(long seed) {
        random = new Random(seed);
    }

    /** @param atOnce customers whose orders go into one transaction */
    public void write(Archive archive, List<UUID> customers, int atOnce) {
        for (int from = 0; from < customers.size(); from += atOnce) {
            List<UUID> part = customers.subList(from, Math.min(from + atOnce, customers.size()));
            archive.records().write(Route.IMPORT, workspace -> workspace.addAll(orders(workspace, part, archive.baseCurrency())));
        }
    }

    private List<SalesOrder> orders(Workspace workspace, List<UUID> ids, String currency) {
        List<SalesOrder> orders = new ArrayList<>();
        for (Customer customer : workspace.select(Customer.class, "select c from Customer c where c.id in :ids order by c.code",
                Map.of("ids", ids))) {
            for (int i = random.nextInt(4); i > 0; i--) {
                SalesOrder order = new SalesOrder();
                order.setNumber("B%07d".formatted(written++));
                order.setCustomer(customer);
                order.setOwner(customer.owner());
                order.setDay(FIRST_DAY.plusDays(random.nextInt(DAYS)));
                order.setTotal(Money.of(BigDecimal.valueOf(1 + random.nextInt(CENTS), 2), currency));
                orders.add(order);
            }
        }
        return orders;
    }
}
