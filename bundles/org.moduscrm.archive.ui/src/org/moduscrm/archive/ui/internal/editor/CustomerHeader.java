package org.moduscrm.archive.ui.internal.editor;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.company.StagePath;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Due;

/** What stays in sight above the pages: who it is, whose it is, what comes next and how to reach them. */
final class CustomerHeader {

    private static final int NAME_LINES = 2;

    private final Composite root;
    private final ResourceManager images;
    private final Label name;
    private final Composite facts;
    private final Label grade;
    private final Label owner;
    private final Label dueIcon;
    private final Label next;
    private final Link phone;
    private final Label removed;
    private final Label classes;
    private final StagePath stages;
    private final PlaceInList place;
    private String phoneNumber = "";

    /** @param stage receives the sale stage that was clicked */
    CustomerHeader(Composite parent, Consumer<CodeItem> stage) {
        root = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), root);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        root.setLayout(layout);
        root.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        name = Ids.set(new Label(root, SWT.WRAP), "customer.header.name");
        name.setFont(JFaceResources.getHeaderFont());
        name.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        place = new PlaceInList(root);
        facts = new Composite(root, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 16;
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.center = true;
        facts.setLayout(row);
        facts.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        removed = fact("customer.header.removed");
        grade = fact("customer.header.grade");
        classes = fact("customer.header.classes");
        owner = fact("customer.header.owner");
        Composite step = new Composite(facts, SWT.NONE);
        GridLayout pair = new GridLayout(2, false);
        pair.marginWidth = 0;
        pair.marginHeight = 0;
        step.setLayout(pair);
        dueIcon = new Label(step, SWT.NONE);
        next = Ids.set(new Label(step, SWT.NONE), "customer.header.next");
        phone = Ids.set(new Link(facts, SWT.NONE), "customer.header.phone");
        phone.addListener(SWT.Selection, event -> copyPhone());
        stages = new StagePath(root, stage);
        stages.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
    }

    private Label fact(String id) {
        return Ids.set(new Label(facts, SWT.NONE), id);
    }

    /** Shows the values as they are now, saved or not. */
    void show(Archive archive, OpenedCustomer opened) {
        CustomerSheet sheet = opened.sheet();
        name.setText(title(sheet));
        name.setToolTipText(sheet.customer().get(CustomerFields.NAME));
        set(removed, isRemoved(sheet) ? Messages.header_removed : "");
        String gradeText = sheet.customer().get(CustomerFields.GRADE);
        set(grade, gradeText == null ? "" : NLS.bind(Messages.header_grade, gradeText));
        set(classes, classes(archive, sheet));
        stages.show(archive.configuration().codeList(CodeLists.SALE_STAGE), sheet.customer().get(CustomerFields.SALE_STAGE));
        Reference person = sheet.customer().get(CustomerFields.OWNER);
        set(owner, NLS.bind(Messages.header_owner, person == null ? Messages.header_none : person.label()));
        showNext(archive, opened.next());
        showPhone(sheet);
        place.show(sheet.id());
        limitName();
        root.getParent().layout(true, true);
    }

    private static String classes(Archive archive, CustomerSheet sheet) {
        return Stream.of(Scheme.LIFE_CYCLE, Scheme.ATTITUDE, Scheme.RELATIONSHIP_LEVEL)
                .filter(scheme -> sheet.customer().get(scheme.attribute()) != null)
                .map(scheme -> archive.configuration().codeList(scheme.listId())
                        .label(sheet.customer().get(scheme.attribute())))
                .collect(Collectors.joining(" \u00B7 "));
    }

    private static boolean isRemoved(CustomerSheet sheet) {
        return sheet.customer().get(CustomerFields.STATE) == CustomerState.REMOVED;
    }

    private static String title(CustomerSheet sheet) {
        String full = CustomerNames.of(sheet);
        String shortName = sheet.customer().get(CustomerFields.SHORT_NAME);
        String text = shortName == null || shortName.equals(full) ? full
                : NLS.bind(Messages.header_nameAndShortName, full, shortName);
        return text.replace("&", "&&");
    }

    private void limitName() {
        int line = name.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int width = Math.max(root.getClientArea().width - 24 - place.width(), 200);
        int wanted = name.computeSize(width, SWT.DEFAULT).y;
        ((GridData) name.getLayoutData()).heightHint = wanted > line * NAME_LINES ? line * NAME_LINES : SWT.DEFAULT;
    }

    private void showNext(Archive archive, OpenedCustomer.NextStep step) {
        Due due = Due.of(step == null ? null : step.at(), archive.zone(), archive.today());
        dueIcon.setImage(images.get(due.state().icon()));
        String text = step == null ? due.text() : NLS.bind(Messages.header_stepAndDue, step.subject(), due.text());
        next.setText(NLS.bind(Messages.header_next, text).replace("&", "&&"));
        next.getParent().layout(true, true);
    }

    private void showPhone(CustomerSheet sheet) {
        phoneNumber = sheet.contactPoints().stream().filter(point -> !point.isRemoved())
                .filter(point -> point.get(ContactPointFields.FORMER_SINCE) == null)
                .filter(point -> ContactKinds.isNumber(point.get(ContactPointFields.KIND)))
                .map(point -> point.get(ContactPointFields.ADDRESS))
                .filter(Objects::nonNull).findFirst().orElse("");
        phone.setText(phoneNumber.isEmpty() ? "" : NLS.bind(Messages.header_phone, phoneNumber));
        setShown(phone, !phoneNumber.isEmpty());
    }

    private void copyPhone() {
        Clipboard clipboard = new Clipboard(root.getDisplay());
        try {
            clipboard.setContents(new Object[] { phoneNumber }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    private static void set(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        setShown(label, !text.isEmpty());
    }

    private static void setShown(Control control, boolean shown) {
        RowData data = new RowData();
        data.exclude = !shown;
        control.setLayoutData(data);
        control.setVisible(shown);
    }

    void setVisible(boolean visible) {
        root.setVisible(visible);
    }

    void setEnabled(boolean enabled) {
        root.setEnabled(enabled);
    }
}
