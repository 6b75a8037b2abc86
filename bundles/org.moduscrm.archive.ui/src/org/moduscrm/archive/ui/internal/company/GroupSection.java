package org.moduscrm.archive.ui.internal.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.GroupMember;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.page.CustomerPageContext;

/** The parent company, and the group as it is stored: above, beside and below. */
public final class GroupSection {

    private static final int MAX_ROWS = 8;

    private final CustomerPageContext context;
    private final Runnable reflow;
    private final Text parent;
    private final Label problem;
    private final Button clear;
    private final Tree tree;
    private EditModel<Customer> model;

    /** @param reflow called when the tree has another height */
    public GroupSection(FormSection section, CustomerPageContext context, Runnable reflow) {
        this.context = context;
        this.reflow = reflow;
        Composite body = section.body();
        ((GridLayout) body.getLayout()).numColumns = 4;
        new Label(body, SWT.NONE).setText(Messages.field_parent);
        parent = Ids.set(new Text(body, SWT.BORDER | SWT.READ_ONLY), "overview.customer.parent");
        parent.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button choose = Ids.set(new Button(body, SWT.PUSH), "overview.parent.choose");
        choose.setText(Messages.group_choose);
        choose.addListener(SWT.Selection, event -> choose());
        clear = Ids.set(new Button(body, SWT.PUSH), "overview.parent.clear");
        clear.setText(Messages.group_clear);
        clear.addListener(SWT.Selection, event -> put(null));
        problem = new Label(body, SWT.WRAP);
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        tree = Ids.set(new Tree(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), "overview.group");
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 4, 1));
        tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
        showProblem(List.of());
    }

    private void choose() {
        CustomerPicker.pick(parent.getShell(), context.archive(), Messages.group_title, id -> !id.equals(model.id()))
                .ifPresent(this::put);
    }

    private void put(Reference newParent) {
        context.edits().set(model, CustomerFields.PARENT, newParent, Messages.field_parent);
        context.edits().seal();
        edited();
    }

    private void open(TreeItem item) {
        GroupMember member = (GroupMember) item.getData();
        if (!member.id().equals(model.id())) {
            CustomerEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), member.id(),
                    member.name());
        }
    }

    /** @param members the group as it is stored */
    public void show(EditModel<Customer> customer, List<GroupMember> members) {
        model = customer;
        edited();
        Map<UUID, TreeItem> items = new HashMap<>();
        tree.setRedraw(false);
        tree.removeAll();
        for (GroupMember member : members.size() > 1 ? members : List.<GroupMember>of()) {
            TreeItem above = items.get(member.parent());
            TreeItem item = above == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(above, SWT.NONE);
            item.setText(member.name());
            item.setData(member);
            items.put(member.id(), item);
            if (member.id().equals(customer.id())) {
                tree.setSelection(item);
            }
        }
        items.values().forEach(item -> item.setExpanded(true));
        tree.setRedraw(true);
        boolean alone = members.size() <= 1;
        GridData data = (GridData) tree.getLayoutData();
        data.exclude = alone;
        data.heightHint = tree.getItemHeight() * Math.min(MAX_ROWS, members.size());
        tree.setVisible(!alone);
        reflow.run();
    }

    /** Shows the parent as it is now. */
    public void edited() {
        if (model != null) {
            Reference reference = model.get(CustomerFields.PARENT);
            parent.setText(reference == null ? "" : Objects.requireNonNullElse(reference.label(), ""));
            parent.setMessage(Messages.group_none);
            clear.setEnabled(reference != null);
        }
    }

    /** Shows what concerns the parent. */
    public void showMessages(List<FieldMessage> messages) {
        List<FieldMessage> own = new ArrayList<>(messages);
        own.removeIf(message -> model == null || !model.id().equals(message.record())
                || !CustomerFields.PARENT.name().equals(message.attribute()));
        showProblem(own);
    }

    private void showProblem(List<FieldMessage> messages) {
        problem.setText(String.join("\n", messages.stream().map(FieldMessage::text).toList()).replace("&", "&&"));
        ((GridData) problem.getLayoutData()).exclude = messages.isEmpty();
        problem.setVisible(!messages.isEmpty());
        reflow.run();
    }

    /** Puts the focus here when an attribute is the parent. */
    public boolean reveal(UUID record, String attribute) {
        boolean mine = model != null && model.id().equals(record) && CustomerFields.PARENT.name().equals(attribute);
        if (mine) {
            parent.setFocus();
        }
        return mine;
    }
}
