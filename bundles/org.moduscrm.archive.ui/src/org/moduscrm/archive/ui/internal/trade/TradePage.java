package org.moduscrm.archive.ui.internal.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.detail.RowSection;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** All documents of trade of a customer in one list, the details and lines of the selected one, and what is open. */
public final class TradePage implements CustomerPage<TradeSheet> {

    private static final int ROWS = 12;

    private final Runnable follower = this::refresh;
    private CustomerPageContext context;
    private Words words;
    private Reference customer;
    private TradeSheet sheet;
    private TradeFigures figures;
    private FormBody body;
    private RowSection<EditModel<? extends TradeRecord>> rows;
    private DocumentForms forms;
    private LinesPart lines;
    private Combo filter;
    private ToolItem remove;
    private ToolItem allocate;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        words = new Words(context::archive);
        body = new FormBody(parent, 2);
        createList(body.section(body.column(), Messages.documents));
        Composite right = body.column();
        forms = new DocumentForms(body.section(right, Messages.document).body(), context.edits(), words);
        lines = new LinesPart(body.section(right, Messages.lines), context.edits(), words);
        context.edits().addListener(follower);
    }

    private void createList(FormSection section) {
        filter = Ids.set(new Combo(section.body(), SWT.READ_ONLY | SWT.DROP_DOWN), "trade.filter");
        filter.add(Messages.allKinds);
        NewDocument.KINDS.forEach(kind -> filter.add(words.kind(kind)));
        filter.select(0);
        filter.setToolTipText(Messages.filterTip);
        filter.setLayoutData(new org.eclipse.swt.layout.GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        filter.addListener(SWT.Selection, event -> refresh());
        rows = new RowSection<>(section, "trade", Messages.documents, columns(), EditModel::id, ROWS);
        ToolItem add = Ids.set(new ToolItem(rows.bar(), SWT.DROP_DOWN), "trade.add");
        add.setText(Messages.add);
        add.addListener(SWT.Selection, event -> chooseKind(add));
        allocate = rows.button("trade.allocate", Messages.allocate, this::allocate);
        remove = rows.button("trade.remove", Messages.remove, this::remove);
        rows.onSelection(this::selectionChanged);
    }

    private List<ListColumn<EditModel<? extends TradeRecord>>> columns() {
        return List.of(
                ListColumn.<EditModel<? extends TradeRecord>>of("number", words.field("number"), 110,
                        row -> Values.get(row, "number", String.class)).alwaysShown(),
                ListColumn.of("kind", words.field("kind"), 64, row -> words.kind(row.type().kind())),
                ListColumn.of("day", words.field("day"), 88, row -> Formats.date(Values.get(row, "day", LocalDate.class))),
                ListColumn.<EditModel<? extends TradeRecord>>of("total", words.field("total"), 120,
                        row -> Formats.money(Values.get(row, "total", Money.class))).alignedRight(),
                ListColumn.<EditModel<? extends TradeRecord>>of("open", Messages.open, 120,
                        row -> Formats.money(figures.open(row))).alignedRight().withTooltip(Messages.openTip),
                ListColumn.of("due", words.field("dueOn"), 110, this::due),
                ListColumn.<EditModel<? extends TradeRecord>>of("source", Messages.source, 84, this::source).hidden());
    }

    /** The due day of an invoice, the state of others; that of one which is late says so. */
    private String due(EditModel<? extends TradeRecord> row) {
        LocalDate due = Values.get(row, "dueOn", LocalDate.class);
        if (due != null) {
            return figures.isOverdue(row, context.archive().today())
                    ? org.eclipse.osgi.util.NLS.bind(Messages.overdue, Formats.date(due)) : Formats.date(due);
        }
        return words.constant(row.type().kind(), Values.get(row, "state", Enum.class));
    }

    private String source(EditModel<? extends TradeRecord> row) {
        return sheet.origin(row.id()) == null ? "" : sheet.origin(row.id()).source();
    }

    private void chooseKind(ToolItem item) {
        Menu menu = new Menu(rows.bar());
        for (String kind : NewDocument.KINDS) {
            MenuItem choice = Ids.set(new MenuItem(menu, SWT.PUSH), "trade.add." + kind);
            choice.setText(words.kind(kind));
            choice.addListener(SWT.Selection, event -> add(kind));
        }
        Rectangle bounds = item.getBounds();
        menu.setLocation(rows.bar().toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
        menu.setVisible(true);
    }

    private void add(String kind) {
        EditModel<? extends TradeRecord> model = NewDocument.create(kind, customer, context.archive().today());
        context.edits().perform(words.kind(kind), () -> sheet.documents().addFirst(model),
                () -> sheet.documents().remove(model));
        show(model.id());
        forms.reveal("total");
    }

    private void remove() {
        List<EditModel<?>> chosen = new ArrayList<>();
        for (EditModel<? extends TradeRecord> document : rows.selected()) {
            chosen.addAll(sheet.lines(document.id()));
            chosen.add(document);
            sheet.allocations().stream().filter(allocation -> Values.get(allocation, "payment", Reference.class).id()
                    .equals(document.id())).forEach(chosen::addFirst);
        }
        context.edits().perform(Messages.remove, () -> chosen.forEach(model -> model.setRemoved(true)),
                () -> chosen.forEach(model -> model.setRemoved(false)));
    }

    private void allocate() {
        rows.single().ifPresent(payment -> {
            AllocationPlan plan = new AllocationPlan(sheet, payment);
            if (AllocationDialog.decide(filter.getShell(), Values.get(payment, "number", String.class), plan)) {
                AllocationPlan.Step step = plan.step();
                context.edits().perform(Messages.allocate, step.action(), step.reverse());
            }
        });
    }

    @Override
    public TradeSheet load(Archive archive, UUID id) {
        return archive.trade().sheet(id);
    }

    @Override
    public void show(CustomerSheet customerSheet, TradeSheet data) {
        customer = new Reference(customerSheet.id(), customerSheet.customer().get(CustomerFields.NAME));
        sheet = data;
        figures = new TradeFigures(sheet);
        forms.setSheet(sheet);
        lines.setSheet(sheet);
        refresh();
        rows.selectSomething();
    }

    private List<EditModel<? extends TradeRecord>> shown() {
        int kind = filter.getSelectionIndex() - 1;
        return figures.documents().stream()
                .filter(model -> kind < 0 || model.type().kind().equals(NewDocument.KINDS.get(kind)))
                .sorted(NewDocument.NEWEST_FIRST).toList();
    }

    /** After every change, its undoing and its redoing. */
    private void refresh() {
        if (sheet == null) {
            return;
        }
        lines.refresh();
        rows.single().ifPresent(document -> lines.changedSum().ifPresent(sum -> NewDocument.setTotal(document, sum)));
        forms.bind(rows.single().orElse(null), !lines.isEmpty());
        List<EditModel<? extends TradeRecord>> list = shown();
        rows.show(list, sheet.documents().isEmpty() ? Messages.noDocuments
                : figures.words(list, filter.getSelectionIndex() > 0, context.archive().today()));
        enable();
    }

    private void selectionChanged() {
        if (sheet == null) {
            return;
        }
        EditModel<? extends TradeRecord> document = rows.single().orElse(null);
        boolean reflow = lines.show(document);
        reflow |= forms.bind(document, !lines.isEmpty());
        if (reflow) {
            body.reflow();
        }
        enable();
    }

    private void enable() {
        Optional<EditModel<? extends TradeRecord>> one = rows.single();
        allocate.setEnabled(one.filter(row -> row.type().kind().equals(TradeFigures.PAYMENT))
                .filter(row -> Values.get(row, "total", Money.class) != null).isPresent());
        remove.setEnabled(!rows.selected().isEmpty()
                && rows.selected().stream().allMatch(row -> sheet.origin(row.id()) == null));
    }

    private boolean show(UUID record) {
        if (!rows.select(record) && filter.getSelectionIndex() > 0) {
            filter.select(0);
            refresh();
            return rows.select(record);
        }
        return rows.single().filter(row -> row.id().equals(record)).isPresent();
    }

    @Override
    public List<EditModel<?>> models() {
        return sheet == null ? List.of() : List.copyOf(sheet.models());
    }

    @Override
    public List<FieldMessage> inputProblems() {
        List<FieldMessage> problems = new ArrayList<>(forms.inputProblems());
        problems.addAll(lines.inputProblems());
        return problems;
    }

    @Override
    public void showMessages(List<FieldMessage> messages) {
        forms.showMessages(messages);
        lines.showMessages(messages);
    }

    @Override
    public boolean reveal(UUID record, String attribute) {
        if (sheet == null) {
            return false;
        }
        for (EditModel<? extends TradeRecord> document : figures.documents()) {
            if (document.id().equals(record)) {
                return show(record) && (forms.reveal(attribute) || forms.reveal(null));
            }
            if (sheet.lines(document.id()).stream().anyMatch(line -> line.id().equals(record))) {
                return show(document.id()) && lines.reveal(record, attribute);
            }
        }
        return sheet.allocations().stream().filter(model -> model.id().equals(record)).findFirst()
                .map(model -> show(Values.get(model, "payment", Reference.class).id())).orElse(false);
    }

    @Override
    public void setFocus() {
        rows.setFocus();
    }

    @Override
    public void dispose() {
        context.edits().removeListener(follower);
    }
}
