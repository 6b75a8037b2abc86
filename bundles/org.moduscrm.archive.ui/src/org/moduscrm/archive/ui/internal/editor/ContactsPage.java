package org.moduscrm.archive.ui.internal.editor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.CustomerSheet.ContactSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.ui.internal.customers.Commands;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** The people at a customer: who has and who had which post, and the one selected in full. */
public final class ContactsPage implements CustomerPage<Void>, OwnPage {

    private CustomerPageContext context;
    private CustomerSheet sheet;
    private ListTable<ContactSheet> table;
    private ContactDetail detail;
    private Button move;
    private Button endPost;
    private Button remove;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        createMaster(sash);
        detail = new ContactDetail(sash, context);
        sash.setWeights(38, 62);
    }

    private void createMaster(Composite parent) {
        Composite master = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        master.setLayout(layout);
        Composite buttons = new Composite(master, SWT.NONE);
        RowLayout line = new RowLayout(SWT.HORIZONTAL);
        line.spacing = 8;
        line.marginLeft = 0;
        line.marginTop = 0;
        line.marginBottom = 0;
        buttons.setLayout(line);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        button(buttons, "contacts.add", Messages.contacts_add, this::add);
        move = button(buttons, "contacts.move", Messages.contacts_move, this::move);
        endPost = button(buttons, "contacts.endPost", Messages.contacts_endPost, this::endPost);
        remove = button(buttons, "contacts.remove", Messages.contacts_remove, this::removePost);
        table = new ListTable<>(master, "contacts", Messages.contacts_name, List.of(
                ListColumn.of("name", Messages.contacts_personName, 150, this::name).alwaysShown(),
                ListColumn.of("post", Messages.field_post, 120, row -> row.affiliation().get(AffiliationFields.POST)),
                ListColumn.of("department", Messages.field_department, 110,
                        row -> row.affiliation().get(AffiliationFields.DEPARTMENT)),
                ListColumn.of("phone", Messages.contacts_phone, 120, ContactsPage::phone),
                ListColumn.of("period", Messages.contacts_period, 180, ContactsPage::period),
                ListColumn.of("state", Messages.field_state, 72, this::stateText)));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.control().addListener(SWT.Selection, event -> selected());
        table.dim(this::isFormer);
        createMenu(move, endPost, remove);
    }

    /** The buttons again, for who right-clicks. */
    private void createMenu(Button... buttons) {
        Menu menu = new Menu(table.control());
        for (Button button : buttons) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(button.getText());
            item.addListener(SWT.Selection, event -> button.notifyListeners(SWT.Selection, new Event()));
            menu.addListener(SWT.Show, event -> item.setEnabled(button.isEnabled()));
        }
        table.control().setMenu(menu);
    }

    private static Button button(Composite parent, String id, String text, Runnable work) {
        Button button = Ids.set(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private String name(ContactSheet row) {
        return Objects.requireNonNullElse(row.contact().get(ContactFields.NAME), Messages.contacts_unnamed);
    }

    private String stateText(ContactSheet row) {
        return isFormer(row) ? Messages.contacts_former : "";
    }

    private boolean isFormer(ContactSheet row) {
        LocalDate end = row.affiliation().get(AffiliationFields.ENDS_ON);
        return end != null && end.isBefore(context.archive().today());
    }

    private static String phone(ContactSheet row) {
        return row.contactPoints().stream().filter(point -> !point.isRemoved())
                .filter(point -> ContactKinds.isNumber(point.get(ContactPointFields.KIND)))
                .map(point -> point.get(ContactPointFields.ADDRESS)).filter(Objects::nonNull).findFirst().orElse("");
    }

    private static String period(ContactSheet row) {
        LocalDate start = row.affiliation().get(AffiliationFields.STARTS_ON);
        LocalDate end = row.affiliation().get(AffiliationFields.ENDS_ON);
        if (start == null && end == null) {
            return "";
        }
        return NLS.bind(Messages.contacts_fromTo, Formats.date(start), Formats.date(end));
    }

    @Override
    public void show(CustomerSheet newSheet, Void data) {
        Optional<UUID> before = selection().map(row -> row.affiliation().id());
        sheet = newSheet;
        table.setRows(present());
        before.ifPresent(id -> table.select(row -> row.affiliation().id().equals(id)));
        selectSomething();
    }

    private List<ContactSheet> present() {
        return sheet.contacts().stream().filter(row -> !row.affiliation().isRemoved())
                .sorted(Comparator.comparing(this::isFormer)).toList();
    }

    private void selectSomething() {
        if (selection().isEmpty() && !table.rows().isEmpty()) {
            table.select(row -> true);
        }
        selected();
    }

    /** The post selected in the table. */
    Optional<ContactSheet> selection() {
        return table.selected().stream().findFirst();
    }

    private void selected() {
        Optional<ContactSheet> row = selection();
        detail.show(row.orElse(null));
        move.setEnabled(row.filter(each -> !isFormer(each)).isPresent());
        endPost.setEnabled(row.filter(each -> !isFormer(each)).isPresent());
        remove.setEnabled(row.isPresent());
    }

    @Override
    public void edited() {
        if (sheet != null) {
            table.updateRows(present(), row -> row.affiliation().id());
            selectSomething();
            detail.edited();
        }
    }

    private void add() {
        List<ContactSheet> list = sheet.contacts();
        ContactSheet added = sheet.addContact();
        added.affiliation().set(AffiliationFields.STARTS_ON, context.archive().today());
        list.remove(added);
        context.edits().perform(Messages.contacts_added, () -> list.add(added), () -> list.remove(added));
        table.select(row -> row == added);
        selected();
        detail.setFocus();
    }

    private void move() {
        Commands.execute(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), "org.moduscrm.archive.ui.movePerson");
    }

    /** The person leaves today; the post stays on record. */
    private void endPost() {
        selection().ifPresent(row -> {
            context.edits().set(row.affiliation(), AffiliationFields.ENDS_ON, context.archive().today().minusDays(1),
                    Messages.field_endsOn);
            context.edits().seal();
        });
    }

    /** For a post that was entered by mistake; the person stays. */
    private void removePost() {
        selection().ifPresent(row -> {
            EditModel<?> post = row.affiliation();
            List<ContactSheet> list = sheet.contacts();
            if (post.isNew()) {
                int index = list.indexOf(row);
                context.edits().perform(Messages.contacts_removed, () -> list.remove(row), () -> list.add(index, row));
            } else {
                context.edits().perform(Messages.contacts_removed, () -> post.setRemoved(true),
                        () -> post.setRemoved(false));
            }
        });
    }

    @Override
    public List<FieldMessage> inputProblems() {
        return detail.groups().inputProblems();
    }

    @Override
    public void showMessages(List<FieldMessage> messages) {
        detail.showMessages(messages);
    }

    @Override
    public boolean reveal(UUID record, String attribute) {
        boolean found = sheet != null && table.select(row -> row.affiliation().id().equals(record)
                || row.contact().id().equals(record)
                || row.contactPoints().stream().anyMatch(point -> point.id().equals(record)));
        if (found) {
            selected();
            detail.groups().reveal(record, attribute);
        }
        return found;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
