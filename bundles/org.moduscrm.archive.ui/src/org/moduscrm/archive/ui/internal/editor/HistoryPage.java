package org.moduscrm.archive.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** Who changed what of a customer and of what belongs to it, when and by which route; latest first. */
public final class HistoryPage implements CustomerPage<List<Entry>> {

    private static final int LIMIT = 500;

    private CustomerPageContext context;
    private ValueWords words;
    private ListTable<Entry> table;
    private Label note;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        words = new ValueWords(context.archive().zone());
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        table = new ListTable<>(body, "history", Messages.history_name, List.of(
                ListColumn.of("when", Messages.history_when, 124,
                        entry -> Formats.dateTime(entry.at(), context.archive().zone())),
                ListColumn.of("who", Messages.history_who, 84, Entry::author),
                ListColumn.of("record", Messages.history_record, 96, this::record),
                ListColumn.of("field", Messages.history_field, 120, this::what),
                ListColumn.of("before", Messages.history_before, 150, entry -> value(entry, entry.before())),
                ListColumn.of("after", Messages.history_after, 150, entry -> value(entry, entry.after())),
                ListColumn.of("route", Messages.history_route, 84, entry -> FieldWords.of(entry.route()))));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        note = Ids.set(new Label(body, SWT.NONE), "history.note");
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private String record(Entry entry) {
        return worded(entry, null, null).orElseGet(() -> FieldWords.kind(entry.recordKind()));
    }

    private String what(Entry entry) {
        return entry.attribute() == null ? FieldWords.of(entry.action())
                : worded(entry, entry.attribute(), null)
                        .orElseGet(() -> FieldWords.label(entry.recordKind(), entry.attribute()));
    }

    private String value(Entry entry, String stored) {
        return stored == null ? "" : worded(entry, entry.attribute(), stored)
                .orElseGet(() -> words.ofHistory(entry.attribute(), stored));
    }

    /** Records of modes are worded by their modes. */
    private Optional<String> worded(Entry entry, String attribute, String constant) {
        return Optional.ofNullable(context.archive().history().word(entry.recordKind(), attribute, constant));
    }

    @Override
    public List<Entry> load(Archive archive, UUID customer) {
        return archive.history().ofCustomer(customer, LIMIT);
    }

    @Override
    public void show(CustomerSheet sheet, List<Entry> entries) {
        table.updateRows(entries, entry -> entry.recordId() + " " + entry.version() + " " + entry.attribute());
        String text = Messages.history_nothing;
        if (!entries.isEmpty()) {
            text = NLS.bind(entries.size() < LIMIT ? Messages.history_count : Messages.history_latest,
                    Formats.number(entries.size()));
        }
        note.setText(text);
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
