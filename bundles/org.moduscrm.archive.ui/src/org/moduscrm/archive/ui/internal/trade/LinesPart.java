package org.moduscrm.archive.ui.internal.trade;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.InvoiceLineFields;
import org.moduscrm.archive.service.fields.LineFields;
import org.moduscrm.archive.service.fields.OrderLineFields;
import org.moduscrm.archive.service.fields.QuoteLineFields;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.service.trade.TradeSheet.Origin;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.detail.RecordForm;
import org.moduscrm.ui.detail.RowSection;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;

/** The lines of the selected document, and the fields of the selected line. */
final class LinesPart {

    private static final int ROWS = 4;

    private final FormSection section;
    private final EditContext edits;
    private final RowSection<EditModel<? extends DocumentLine>> rows;
    private final ToolItem add;
    private final ToolItem remove;
    private final Map<String, LineForm<?>> forms = new LinkedHashMap<>();
    private TradeSheet sheet;
    private EditModel<? extends TradeRecord> document;
    private LineForm<?> shown;

    /** The fields of the lines of one kind of document. */
    private record LineForm<L extends DocumentLine>(RecordType<L> type, LineFields<L> line, RecordForm<L> form,
            ChoiceField<L, Reference> product) {

        @SuppressWarnings("unchecked")
        private EditModel<L> own(EditModel<? extends DocumentLine> model) {
            return (EditModel<L>) model;
        }

        void bind(EditModel<? extends DocumentLine> model, Set<String> locked, String reason) {
            form.bind(own(model), locked, reason);
        }

        EditModel<L> create(EditModel<? extends TradeRecord> whole, int position) {
            EditModel<L> model = EditModel.create(type);
            model.set(line.document(), new Reference(whole.id(), Values.get(whole, "number", String.class)));
            model.set(line.position(), position);
            model.set(line.quantity(), BigDecimal.ONE);
            return model;
        }

        /** With a price, the amount is quantity × price. */
        void derive(EditModel<? extends DocumentLine> model, String currency) {
            EditModel<L> own = own(model);
            Money amount = DocumentLine.amount(own.get(line.quantity()), own.get(line.unitPrice()), currency);
            if (amount != null) {
                Values.derive(own, line.amount(), amount);
            }
        }
    }

    LinesPart(FormSection section, EditContext edits, Words words) {
        this.section = section;
        this.edits = edits;
        rows = new RowSection<>(section, "trade.lines", Messages.lines, columns(words), EditModel::id, ROWS);
        add = rows.button("trade.lines.add", Messages.add, this::add);
        remove = rows.button("trade.lines.remove", Messages.remove, this::remove);
        rows.onSelection(this::selectionChanged);
        form("quote", QuoteLineFields.TYPE, QuoteLineFields.LINE, words);
        form("order", OrderLineFields.TYPE, OrderLineFields.LINE, words);
        form("invoice", InvoiceLineFields.TYPE, InvoiceLineFields.LINE, words);
        show(null);
    }

    private static List<ListColumn<EditModel<? extends DocumentLine>>> columns(Words words) {
        return List.of(ListColumn.<EditModel<? extends DocumentLine>>of("text", words.field("description"), 160,
                LinesPart::text).alwaysShown(),
                ListColumn.<EditModel<? extends DocumentLine>>of("quantity", words.field("quantity"), 72,
                        line -> number(Values.get(line, "quantity", BigDecimal.class))).alignedRight(),
                ListColumn.<EditModel<? extends DocumentLine>>of("price", words.field("unitPrice"), 92,
                        line -> number(Values.get(line, "unitPrice", BigDecimal.class))).alignedRight(),
                ListColumn.<EditModel<? extends DocumentLine>>of("amount", words.field("amount"), 116,
                        line -> Formats.money(Values.get(line, "amount", Money.class))).alignedRight());
    }

    private static String text(EditModel<? extends DocumentLine> line) {
        String text = Values.get(line, "description", String.class);
        Reference product = Values.get(line, "product", Reference.class);
        return text != null || product == null ? text : product.label();
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : Formats.decimal(value);
    }

    private <L extends DocumentLine> void form(String kind, RecordType<L> type, LineFields<L> line, Words words) {
        Composite body = new Composite(section.body(), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        body.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        RecordForm<L> form = new RecordForm<>(body, edits, "trade.line." + kind);
        FieldGroup<L> fields = form.fields();
        ChoiceField<L, Reference> product = fields.choice(line.product(), words.field("product"), List.of(),
                Reference::label);
        fields.text(line.description(), words.field("description")).limit(200);
        fields.decimal(line.quantity(), words.field("quantity"));
        fields.decimal(line.unitPrice(), words.field("unitPrice"));
        fields.money(line.amount(), words.field("amount"), this::currency).tooltip(Messages.lineAmountTip);
        forms.put(kind, new LineForm<>(type, line, form, product));
    }

    private String currency() {
        Money total = document == null ? null : Values.get(document, "total", Money.class);
        return total == null ? sheet.choices().currency() : total.currency();
    }

    void setSheet(TradeSheet newSheet) {
        sheet = newSheet;
        forms.values().forEach(form -> form.product().setChoices(sheet.choices().products()));
    }

    /** Whether the selected document is of a kind that has lines. @param model null for none */
    boolean show(EditModel<? extends TradeRecord> model) {
        document = model;
        LineForm<?> wanted = model == null ? null : forms.get(model.type().kind());
        forms.values().forEach(form -> visible(form, form == wanted));
        boolean changed = shown != wanted;
        shown = wanted;
        section.control().setVisible(wanted != null);
        ((GridData) section.control().getLayoutData()).exclude = wanted == null;
        refresh();
        rows.selectSomething();
        return changed;
    }

    private static void visible(LineForm<?> form, boolean visible) {
        Composite body = form.form().fields().fields().getFirst().control().getParent();
        body.setVisible(visible);
        ((GridData) body.getLayoutData()).exclude = !visible;
    }

    private List<EditModel<? extends DocumentLine>> lines() {
        return shown == null ? List.of() : sheet.lines(document.id()).stream().filter(line -> !line.isRemoved())
                .<EditModel<? extends DocumentLine>>map(line -> line).toList();
    }

    /** The sum of the lines, once somebody changed them here; empty while they are as stored, or there are none. */
    Optional<Money> changedSum() {
        List<EditModel<? extends DocumentLine>> lines = lines();
        boolean changed = shown != null && sheet.lines(document.id()).stream()
                .anyMatch(line -> line.isDirty() || line.isRemoved());
        return !changed || lines.isEmpty() ? Optional.empty() : Optional.of(lines.stream()
                .map(line -> Values.get(line, "amount", Money.class))
                .filter(amount -> amount != null && amount.currency().equals(currency()))
                .reduce(Money.zero(currency()), Money::plus));
    }

    boolean isEmpty() {
        return lines().isEmpty();
    }

    /** After every change, its undoing and its redoing. */
    void refresh() {
        if (shown != null) {
            lines().stream().filter(EditModel::isDirty).forEach(line -> shown.derive(line, currency()));
        }
        rows.show(lines(), lines().isEmpty() ? Messages.noLines : "");
        enable();
    }

    private Origin origin() {
        return document == null ? null : sheet.origin(document.id());
    }

    private boolean isOwned() {
        return origin() != null && origin().owned().contains("lines");
    }

    private void enable() {
        add.setEnabled(shown != null && !isOwned());
        remove.setEnabled(!rows.selected().isEmpty() && !isOwned());
    }

    private void selectionChanged() {
        if (shown != null) {
            EditModel<? extends DocumentLine> line = rows.single().orElse(null);
            Set<String> locked = isOwned() ? Set.of("product", "description", "quantity", "unitPrice", "amount")
                    : line != null && Values.get(line, "unitPrice", BigDecimal.class) != null ? Set.of("amount") : Set.of();
            shown.bind(line, locked, isOwned() ? NLS.bind(Messages.ownedBy, origin().source(), origin().foreignId())
                    : Messages.lineAmountTip);
        }
        enable();
    }

    private void add() {
        List<EditModel<? extends DocumentLine>> all = sheet.lines(document.id());
        EditModel<? extends DocumentLine> line = shown.create(document, all.size() + 1);
        edits.perform(Messages.line_added, () -> all.add(line), () -> all.remove(line));
        rows.select(line.id());
        shown.form().reveal(null);
    }

    private void remove() {
        List<EditModel<? extends DocumentLine>> chosen = rows.selected();
        edits.perform(Messages.line_removed, () -> chosen.forEach(line -> line.setRemoved(true)),
                () -> chosen.forEach(line -> line.setRemoved(false)));
    }

    List<FieldMessage> inputProblems() {
        return shown == null ? List.of() : shown.form().inputProblems();
    }

    void showMessages(List<FieldMessage> messages) {
        forms.values().forEach(form -> form.form().showMessages(messages));
    }

    boolean reveal(UUID line, String attribute) {
        return rows.select(line) && shown.form().reveal(attribute);
    }
}
