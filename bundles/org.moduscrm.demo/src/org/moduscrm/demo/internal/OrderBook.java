package org.moduscrm.demo.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.model.SalesOrder;

/** Products, and what the customers bought of them in the last year and a half. */
final class OrderBook {

    private static final int ORDERS = 300;
    private static final int DAYS = 540;
    /** A customer of grade A buys as often as three of grade C. */
    private static final String SHARES = "CBA";

    private final Random random = new Random(20_002);
    private final String currency;
    private final List<ArchiveRecord> records = new ArrayList<>();
    private final List<OrderLine> allLines = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<BigDecimal> prices = new ArrayList<>();

    OrderBook(Lists lists, CustomerBook book, LocalDate today, String currency) {
        this.currency = currency;
        lists.of("products").forEach(this::addProduct);
        List<Customer> buyers = new ArrayList<>();
        for (Customer customer : book.customers()) {
            IntStream.rangeClosed(0, SHARES.indexOf(customer.grade())).forEach(i -> buyers.add(customer));
        }
        List<LocalDate> days = random.ints(ORDERS, 1, DAYS).mapToObj(today::minusDays)
                .sorted(Comparator.naturalOrder()).toList();
        for (int i = 0; i < days.size(); i++) {
            addOrder("%d-%04d".formatted(days.get(i).getYear(), i + 1), days.get(i),
                    buyers.get(random.nextInt(buyers.size())));
        }
    }

    /** The oldest first. */
    List<SalesOrder> orders() {
        return records.stream().filter(SalesOrder.class::isInstance).map(SalesOrder.class::cast).toList();
    }

    List<OrderLine> lines(SalesOrder order) {
        return allLines.stream().filter(line -> line.order() == order).toList();
    }

    List<Product> products() {
        return products;
    }

    /** Parents before children. */
    List<ArchiveRecord> records() {
        List<ArchiveRecord> all = new ArrayList<>(records);
        all.addAll(allLines);
        return all;
    }

    private void addProduct(String[] cells) {
        Product product = new Product();
        product.setCode(cells[0]);
        product.setName(cells[1]);
        product.setUnit(cells[2]);
        product.setProductGroup(cells[3]);
        products.add(product);
        prices.add(new BigDecimal(cells[4]));
        records.add(product);
    }

    private void addOrder(String number, LocalDate day, Customer customer) {
        SalesOrder order = new SalesOrder();
        order.setNumber(number);
        order.setCustomer(customer);
        order.setOwner(customer.owner());
        order.setDay(day);
        List<OrderLine> lines = IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(i -> line(order, i)).toList();
        Money total = lines.stream().map(OrderLine::amount).reduce(Money.of("0", currency), Money::plus);
        order.setTotal(total);
        order.setBaseTotal(total);
        order.setRate(BigDecimal.ONE);
        records.add(order);
        allLines.addAll(lines);
    }

    private OrderLine line(SalesOrder order, int position) {
        int article = random.nextInt(products.size());
        BigDecimal price = prices.get(article);
        boolean cheap = price.compareTo(BigDecimal.valueOf(1_000)) < 0;
        BigDecimal quantity = BigDecimal.valueOf(1L + random.nextInt(cheap ? 60 : 3));
        OrderLine line = new OrderLine(order, position);
        line.setProduct(products.get(article));
        line.setDescription(products.get(article).name());
        line.setQuantity(quantity);
        line.setUnitPrice(price);
        line.setAmount(Money.of(price.multiply(quantity), currency));
        return line;
    }
}
