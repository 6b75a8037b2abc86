package org.moduscrm.archive.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormSection;

/** The addresses of a customer, a block of fields for each. */
final class AddressBlocks {

    private static final int MAX_TEXT = 200;
    private static final int MAX_CODE = 20;

    private final Composite body;
    private final EditContext edits;
    private final Runnable reflow;
    private final List<FieldGroup<Address>> groups = new ArrayList<>();
    private List<EditModel<Address>> shown = List.of();
    private CustomerSheet sheet;

    AddressBlocks(FormSection section, EditContext edits, Runnable reflow) {
        this.edits = edits;
        this.reflow = reflow;
        body = section.body();
        ((GridLayout) body.getLayout()).numColumns = 1;
        ((GridLayout) body.getLayout()).verticalSpacing = 16;
        Button add = Ids.set(new Button(section.head(), SWT.PUSH), "overview.addresses.add");
        add.setText(Messages.addresses_add);
        add.addListener(SWT.Selection, event -> add());
    }

    private void add() {
        List<EditModel<Address>> list = sheet.addresses();
        EditModel<Address> address = sheet.addAddress();
        address.set(AddressFields.KIND, AddressKind.OFFICE);
        list.remove(address);
        edits.perform(Messages.addresses_added, () -> list.add(address), () -> list.remove(address));
        refresh();
        groups.getLast().field(AddressFields.STREET.name()).ifPresent(field -> field.setFocus());
    }

    private void remove(EditModel<Address> address) {
        List<EditModel<Address>> list = sheet.addresses();
        if (address.isNew()) {
            int index = list.indexOf(address);
            edits.perform(Messages.addresses_removed, () -> list.remove(address), () -> list.add(index, address));
        } else {
            edits.perform(Messages.addresses_removed, () -> address.setRemoved(true), () -> address.setRemoved(false));
        }
        refresh();
    }

    void show(CustomerSheet newSheet) {
        sheet = newSheet;
        refresh();
    }

    /** Makes the blocks follow the list, after an edit or an undo. */
    void refresh() {
        List<EditModel<Address>> present = sheet.addresses().stream().filter(address -> !address.isRemoved()).toList();
        boolean same = body.getChildren().length > 0 && present.size() == shown.size()
                && IntStream.range(0, present.size()).allMatch(i -> present.get(i) == shown.get(i));
        if (same) {
            return;
        }
        shown = present;
        groups.clear();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        present.forEach(this::block);
        if (present.isEmpty()) {
            new Label(body, SWT.NONE).setText(Messages.addresses_none);
        }
        reflow.run();
    }

    private void block(EditModel<Address> address) {
        Composite block = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        block.setLayout(layout);
        block.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        FieldGroup<Address> group = new FieldGroup<>(block, edits, "overview.address." + groups.size());
        group.choice(AddressFields.KIND, Messages.field_kind, List.of(AddressKind.values()), FieldWords::of);
        group.text(AddressFields.SITE_NAME, FieldWords.label(AddressFields.TYPE.kind(), "siteName")).limit(MAX_TEXT);
        group.text(AddressFields.STREET, Messages.field_street).limit(MAX_TEXT);
        group.text(AddressFields.CITY, Messages.field_city).limit(MAX_TEXT);
        group.text(AddressFields.REGION, Messages.field_province).limit(MAX_TEXT);
        group.text(AddressFields.POSTCODE, Messages.field_postcode).limit(MAX_CODE);
        group.text(AddressFields.COUNTRY, Messages.field_country).limit(MAX_TEXT);
        group.date(AddressFields.STARTS_ON, FieldWords.label(AddressFields.TYPE.kind(), "startsOn"));
        group.date(AddressFields.ENDS_ON, FieldWords.label(AddressFields.TYPE.kind(), "endsOn"));
        Button remove = Ids.set(new Button(block, SWT.PUSH), "overview.address." + groups.size() + ".remove");
        remove.setText(Messages.addresses_remove);
        remove.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        remove.addListener(SWT.Selection, event -> remove(address));
        group.bind(address);
        groups.add(group);
    }

    Stream<FieldGroup<?>> groups() {
        return groups.stream().map(group -> group);
    }
}
