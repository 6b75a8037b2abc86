package org.moduscrm.exchange.internal.trade;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.ForeignRecord;
import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.csv.TablePlan;
import org.moduscrm.exchange.internal.trade.DocumentText.LineText;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Owners;
import org.moduscrm.exchange.internal.write.Parsed;

/**
 * Trade records of one kind from a table. A record that came before is found by its key and updated; a cell that is empty
 * changes nothing.
 */
abstract class TradeImporter<D extends TradeRecord> implements Importer {

    private final String kind;
    private final int order;
    private final Class<D> entity;
    private final DocumentLayout<D> layout;

    /** @param order kinds that others refer to come first */
    TradeImporter(String kind, int order, Class<D> entity, DocumentLayout<D> layout) {
        this.kind = kind;
        this.order = order;
        this.entity = entity;
        this.layout = layout;
    }

    /** An empty record. */
    abstract D create();

    /** A new line of a record. */
    DocumentLine line(D document, int position) {
        throw new UnsupportedOperationException(kind + " have no lines");
    }

    /** The stored lines of records. */
    List<? extends DocumentLine> lines(Workspace workspace, List<UUID> documents) {
        return List.of();
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final int recognises(FileHead head) {
        return layout.layout().recognises(head);
    }

    @Override
    public final ImportPlan plan(Path file, ImportOptions options) throws BrokenFileException {
        return TablePlan.of(file, options, layout.layout(), kind, (row, source, zone) -> layout.read(row, source),
                this::write);
    }

    /** What the rows of one transaction refer to. */
    private final class Context {

        private final Known<Customer> customers;
        private final Known<D> known;
        private final Owners owners;
        private final Map<Extra<?, ?>, Known<?>> targets = new HashMap<>();
        private final Map<String, Product> products = new HashMap<>();
        private final Map<UUID, Map<Integer, DocumentLine>> lines = new HashMap<>();

        Context(Workspace workspace, List<DocumentText> texts) {
            customers = Known.find(workspace, Customer.class, texts.stream().map(DocumentText::customer).toList());
            known = Known.find(workspace, entity, texts.stream().map(DocumentText::identity).toList());
            owners = new Owners(workspace, texts.stream().map(DocumentText::owner).toList());
            for (Extra<D, ?> extra : layout.extras()) {
                if (extra.target() != null) {
                    targets.put(extra, find(workspace, extra.target(), extra, texts));
                }
            }
            List<String> codes = texts.stream().map(DocumentText::line).filter(Objects::nonNull).map(LineText::product)
                    .filter(Objects::nonNull).distinct().toList();
            if (!codes.isEmpty()) {
                workspace.select(Product.class, "select p from Product p where p.code in :codes", Map.of("codes", codes))
                        .forEach(product -> products.put(product.code(), product));
            }
            if (layout.lines() && !known.storedIds().isEmpty()) {
                lines(workspace, known.storedIds()).forEach(line -> lines
                        .computeIfAbsent(line.document().id(), id -> new HashMap<>()).put(line.position(), line));
            }
        }

        private static <T extends ForeignRecord> Known<T> find(Workspace workspace, Class<T> target, Extra<?, ?> extra,
                List<DocumentText> texts) {
            return Known.find(workspace, target,
                    texts.stream().map(text -> (Identity) text.extras().get(extra)).filter(Objects::nonNull).toList());
        }
    }

    private void write(Workspace workspace, List<Parsed<DocumentText>> rows, Outcome outcome) {
        Context context = new Context(workspace, rows.stream().map(Parsed::value).toList());
        for (Parsed<DocumentText> row : rows) {
            String problem = write(context, row, outcome);
            if (problem != null) {
                outcome.reject(kind, row.line(), row.value().customerColumn(), problem);
            }
        }
    }

    /** @return what is wrong with the row; null for nothing */
    private String write(Context context, Parsed<DocumentText> row, Outcome outcome) {
        DocumentText text = row.value();
        Customer customer = context.customers.get(text.customer());
        if (customer == null) {
            return NLS.bind(Messages.unknownCustomer, text.customerWord());
        }
        Map<Extra<D, ?>, Object> values = new HashMap<>();
        for (Extra<D, ?> extra : layout.extras()) {
            Object value = text.extras().get(extra);
            Object found = extra.target() == null || value == null ? value
                    : context.targets.get(extra).get((Identity) value);
            if (value != null && found == null) {
                return NLS.bind(Messages.unknownReference, extra.column().heading(), ((Identity) value).foreignId());
            }
            values.put(extra, found);
        }
        LineText line = text.line();
        if (line != null && line.product() != null && !context.products.containsKey(line.product())) {
            return NLS.bind(Messages.unknownReference, TradeColumns.PRODUCT.heading(), line.product());
        }
        D document = context.known.get(text.identity());
        boolean isNew = document == null;
        if (isNew) {
            document = create();
            context.known.remember(text.identity(), document);
            outcome.create(kind, row.line(), document);
        }
        Changes changes = header(context, text, customer, document);
        for (Extra<D, ?> extra : layout.extras()) {
            extra.apply(document, values.get(extra), changes);
        }
        if (line != null) {
            changes.also(line(context, line, document, outcome));
        }
        if (changes.any() && !isNew && document.version() > 0) {
            outcome.updated(kind);
        }
        return null;
    }

    private Changes header(Context context, DocumentText text, Customer customer, D document) {
        Changes changes = new Changes().set(document.customer(), customer, document::setCustomer)
                .set(document.number(), text.number(), document::setNumber)
                .set(document.day(), text.day(), document::setDay)
                .set(document.owner(), context.owners.get(text.owner()), document::setOwner)
                .set(document.remark(), text.remark(), document::setRemark);
        if (document instanceof TradeDocument amount) {
            changes.set(amount.total(), text.total(), amount::setTotal);
        }
        return changes;
    }

    private boolean line(Context context, LineText text, D document, Outcome outcome) {
        Map<Integer, DocumentLine> present = context.lines.computeIfAbsent(document.id(), id -> new HashMap<>());
        DocumentLine line = present.get(text.position());
        boolean isNew = line == null;
        if (isNew) {
            line = line(document, text.position());
            present.put(text.position(), line);
        }
        Changes changes = new Changes().set(line.product(), context.products.get(text.product()), line::setProduct)
                .set(line.description(), text.description(), line::setDescription)
                .set(plain(line.quantity()), plain(text.quantity()), line::setQuantity)
                .set(plain(line.unitPrice()), plain(text.unitPrice()), line::setUnitPrice)
                .set(line.amount(), text.amount(), line::setAmount);
        if (isNew) {
            outcome.createPart(line);
        }
        return changes.any();
    }

    /** Decimals are the same whatever zeros stand behind them. */
    private static java.math.BigDecimal plain(java.math.BigDecimal number) {
        return number == null ? null : number.setScale(Math.max(0, number.stripTrailingZeros().scale()));
    }
}
