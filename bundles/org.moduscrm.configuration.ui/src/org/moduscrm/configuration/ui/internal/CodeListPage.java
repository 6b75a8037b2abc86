package org.moduscrm.configuration.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.CodeListRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.CodeListSheet;
import org.moduscrm.archive.service.config.CodeListSheet.Row;
import org.moduscrm.archive.service.fields.CodeItemFields;
import org.moduscrm.archive.service.fields.CodeListFields;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.TextField;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;

/** A scheme or pick list: its titles, its entries in their order, the fields of one entry. */
final class CodeListPage extends SectionPage<CodeListSheet, Row> {

    private static final String INDENT = "    ";

    private final String listId;
    private final Consumer<String> teller;
    private FieldGroup<CodeListRecord> titles;
    private TextField<CodeListRecord> idField;
    private FieldGroup<CodeItemRecord> fields;
    private TextField<CodeItemRecord> codeField;
    private ChoiceField<CodeItemRecord, String> parentField;
    private Button up;
    private Button down;
    private Button delete;
    private Button deleteList;

    /**
     * @param listId null for a new list
     * @param teller says something above the page
     */
    CodeListPage(String listId, Archive archive, EditContext edits, Consumer<String> teller) {
        super("configuration." + (listId == null ? "new-list" : listId), archive, edits);
        this.listId = listId;
        this.teller = teller;
    }

    @Override
    CodeListSheet read(Archive from) {
        return listId == null
                ? new CodeListSheet(EditModel.create(CodeListFields.TYPE), List.of(), Map.of(), false)
                : from.configurationSheets().codeList(listId);
    }

    @Override
    List<Row> rows(CodeListSheet of) {
        return of.rows();
    }

    @Override
    EditModel<?> model(Row row) {
        return row.item();
    }

    @Override
    List<ListColumn<Row>> columns() {
        boolean chinese = Words.isChinese();
        return List.of(
                ListColumn.<Row>of("label", Messages.column_name, 220, row -> INDENT.repeat(row.depth()) + label(row, chinese))
                        .alwaysShown(),
                ListColumn.<Row>of("other", chinese ? Messages.field_english : Messages.field_chinese, 150,
                        row -> label(row, !chinese)),
                ListColumn.<Row>of("code", Messages.field_code, 120, row -> text(row.item().get(CodeItemFields.CODE))),
                ListColumn.<Row>of("weight", Messages.field_weight, 70,
                        row -> row.item().get(CodeItemFields.WEIGHT) == null ? ""
                                : Words.of(row.item().get(CodeItemFields.WEIGHT))).alignedRight()
                        .withTooltip(Messages.field_weight_tooltip),
                ListColumn.<Row>of("active", Messages.field_active, 70,
                        row -> Words.of(row.item().get(CodeItemFields.ACTIVE))),
                ListColumn.<Row>of("uses", Messages.column_uses, 80, row -> Formats.number(sheet().uses(row.item())))
                        .alignedRight().withTooltip(Messages.column_uses_tooltip));
    }

    private static String label(Row row, boolean chinese) {
        return text(row.item().get(chinese ? CodeItemFields.LABEL_ZH : CodeItemFields.LABEL_EN));
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    @Override
    List<EditModel<?>> models(CodeListSheet of) {
        return of.models();
    }

    @Override
    String emptyText() {
        return Messages.list_empty;
    }

    @Override
    void forgetRemoved(CodeListSheet from) {
        from.saved();
    }

    @Override
    void createHead(Composite parent) {
        GridLayout layout = new GridLayout(7, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        parent.setLayout(layout);
        titles = new FieldGroup<>(parent, edits(), id());
        idField = titles.text(CodeListFields.LIST_ID, Messages.field_code).limit(60);
        idField.required();
        titles.text(CodeListFields.TITLE_EN, Messages.field_english).limit(100).required();
        titles.text(CodeListFields.TITLE_ZH, Messages.field_chinese).limit(100).required();
        deleteList = button(parent, id() + ".deleteList", Messages.list_deleteList, this::deleteList);
    }

    @Override
    void createCommands(Composite parent) {
        button(parent, id() + ".add", Messages.list_add, this::add).setToolTipText(Messages.list_add_keys);
        up = button(parent, id() + ".up", Messages.list_up, () -> move(-1));
        up.setToolTipText(Messages.list_up_keys);
        down = button(parent, id() + ".down", Messages.list_down, () -> move(1));
        down.setToolTipText(Messages.list_down_keys);
        delete = button(parent, id() + ".delete", Messages.list_delete, this::delete);
        delete.setToolTipText(Messages.list_delete_keys);
        table().control().addListener(SWT.KeyDown, this::key);
    }

    private static Button button(Composite parent, String id, String label, Runnable action) {
        Button button = Ids.set(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.INSERT -> add();
            case SWT.DEL -> delete();
            case SWT.ARROW_UP -> moveBy(event, control, -1);
            case SWT.ARROW_DOWN -> moveBy(event, control, 1);
            default -> {
                // the table's own keys
            }
        }
    }

    private void moveBy(Event event, boolean control, int step) {
        if (control) {
            event.doit = false;
            move(step);
        }
    }

    @Override
    void createFields(FormBody form, Composite column) {
        fields = new FieldGroup<>(form.section(column, Messages.entry_title).body(), edits(), id() + ".entry");
        codeField = fields.text(CodeItemFields.CODE, Messages.field_code).limit(60);
        codeField.required();
        fields.text(CodeItemFields.LABEL_EN, Messages.field_english).limit(200).required();
        fields.text(CodeItemFields.LABEL_ZH, Messages.field_chinese).limit(200).required();
        parentField = fields.choice(CodeItemFields.PARENT_CODE, Messages.field_parent, List.of(), this::labelOf);
        fields.decimal(CodeItemFields.WEIGHT, Messages.field_weight).tooltip(Messages.field_weight_tooltip);
        fields.choice(CodeItemFields.ACTIVE, Messages.field_active, List.of(true, false), Words::of).withoutNone()
                .tooltip(Messages.field_active_tooltip);
    }

    private String labelOf(String code) {
        return sheet() == null ? code
                : sheet().rows().stream().filter(row -> code.equals(row.item().get(CodeItemFields.CODE))).findFirst()
                        .map(row -> INDENT.repeat(row.depth()) + label(row, Words.isChinese())).orElse(code);
    }

    @Override
    void showFields(Row row) {
        fields.bind(row == null ? null : row.item());
        body().control().setVisible(row != null);
        if (row != null) {
            codeField.lock(row.item().isNew() ? null : Messages.field_code_fixed);
            offerParents(row);
        }
    }

    /** An entry cannot stand below itself. */
    private void offerParents(Row row) {
        List<String> others = new ArrayList<>();
        int skipBelow = -1;
        for (Row other : sheet().rows()) {
            if (skipBelow >= 0 && other.depth() > skipBelow) {
                continue;
            }
            boolean itself = other.item() == row.item();
            skipBelow = itself ? other.depth() : -1;
            if (!itself && other.item().get(CodeItemFields.CODE) != null) {
                others.add(other.item().get(CodeItemFields.CODE));
            }
        }
        parentField.setChoices(others);
    }

    @Override
    void changed() {
        if (titles.model() != sheet().list()) {
            titles.bind(sheet().list());
            idField.lock(sheet().list().isNew() ? null : Messages.field_code_fixed);
        }
        Row row = shown();
        up.setEnabled(row != null && sheet().neighbour(row.item(), -1).isPresent());
        down.setEnabled(row != null && sheet().neighbour(row.item(), 1).isPresent());
        delete.setEnabled(row != null);
        deleteList.setEnabled(!sheet().isDeclared() && !sheet().list().isNew() && !sheet().list().isRemoved());
        deleteList.setToolTipText(sheet().isDeclared() ? Messages.list_declared : null);
    }

    @Override
    List<FieldGroup<?>> groups() {
        return List.of(titles, fields);
    }

    @Override
    Optional<Row> rowOf(UUID record) {
        return sheet().rows().stream().filter(row -> row.item().id().equals(record)).findFirst();
    }

    private void add() {
        CodeListSheet sheet = sheet();
        EditModel<CodeItemRecord> item = sheet.newItem(shown() == null ? null : shown().item());
        edits().perform(Messages.list_add, () -> sheet.add(item), () -> sheet.drop(item));
        select(item);
        codeField.setFocus();
    }

    private void move(int step) {
        CodeListSheet sheet = sheet();
        Row row = shown();
        if (row != null && sheet.neighbour(row.item(), step).isPresent()) {
            edits().perform(step < 0 ? Messages.list_up : Messages.list_down, () -> sheet.move(row.item(), step),
                    () -> sheet.move(row.item(), -step));
            select(row.item());
        }
    }

    private void delete() {
        CodeListSheet sheet = sheet();
        Row row = shown();
        if (row == null) {
            return;
        }
        EditModel<CodeItemRecord> item = row.item();
        if (sheet.uses(item) > 0) {
            teller.accept(NLS.bind(Messages.list_inUse, label(row, Words.isChinese()),
                    Formats.number(sheet.uses(item))));
        } else if (item.isNew()) {
            edits().perform(Messages.list_delete, () -> sheet.drop(item), () -> sheet.add(item));
        } else {
            edits().perform(Messages.list_delete, () -> item.setRemoved(true), () -> item.setRemoved(false));
        }
    }

    private void deleteList() {
        CodeListSheet sheet = sheet();
        List<EditModel<?>> all = sheet.models().stream().filter(model -> !model.isNew() && !model.isRemoved()).toList();
        edits().perform(Messages.list_deleteList, () -> all.forEach(model -> model.setRemoved(true)),
                () -> all.forEach(model -> model.setRemoved(false)));
        teller.accept(Messages.list_willGo);
    }

    /** Id of the list as it was saved; null while it is new or when it is to be deleted. */
    String savedList() {
        EditModel<CodeListRecord> list = sheet().list();
        return list.isNew() || list.isRemoved() ? null : list.get(CodeListFields.LIST_ID);
    }
}
