package org.moduscrm.application.internal.team;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.application.internal.team.ConnectEntry.Field;
import org.moduscrm.archive.service.TeamConnection.Tls;
import org.moduscrm.ui.Ids;

/** Asks for a team database, tries it and stays until the connection stands or the user gives up; nothing typed is lost. */
final class ConnectDialog extends TitleAreaDialog {

    /** What the buttons do. Called on the UI thread; answers come back through {@link #answered}. */
    interface Tester {

        /** @param connect whether to go on and open the archive when the test is passed */
        void test(ConnectEntry entry, char[] password, boolean keep, boolean connect);

        void stop();
    }

    private static final int TEST = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 560;
    private static final int FIELD = 280;

    private final ConnectEntry before;
    private final Tester tester;
    private final Map<Field, Text> fields = new EnumMap<>(Field.class);
    private Text password;
    private Combo tls;
    private Button keep;
    private Button browse;
    private boolean testing;

    ConnectDialog(Shell parent, ConnectEntry before, Tester tester) {
        super(parent);
        this.before = before;
        this.tester = tester;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.dialog_title);
        Ids.set(shell, "team.connect");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.dialog_title);
        setMessage(Messages.dialog_intro);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(16, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        Text server = field(area, Field.SERVER, Messages.dialog_server, before.server(), 1);
        server.setMessage(Messages.dialog_serverHint);
        server.addListener(SWT.FocusOut, event -> takeApart());
        Text port = field(area, Field.PORT, Messages.dialog_port, before.port(), 1);
        GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(6), SWT.DEFAULT).applyTo(port);
        field(area, Field.DATABASE, Messages.dialog_database, before.database(), 3);
        field(area, Field.USER, Messages.dialog_user, before.user(), 3);
        createPassword(area);
        createTls(area);
        Text certificate = field(area, Field.CERTIFICATE, Messages.dialog_certificate, before.certificate(), 2);
        certificate.setMessage(Messages.dialog_certificateHint);
        certificate.setToolTipText(Messages.dialog_certificateHint);
        browse = Ids.set(new Button(area, SWT.PUSH), "team.connect.browse");
        browse.setText(Messages.dialog_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseCertificate()));
        enableCertificate();
        return area;
    }

    private Text field(Composite area, Field field, String label, String value, int columns) {
        label(area, label);
        Text text = Ids.set(new Text(area, SWT.BORDER), "team.connect." + field.name().toLowerCase());
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(FIELD, SWT.DEFAULT).applyTo(text);
        fields.put(field, text);
        return text;
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void createPassword(Composite area) {
        label(area, Messages.dialog_password);
        password = Ids.set(new Text(area, SWT.BORDER | SWT.PASSWORD), "team.connect.password");
        password.setMessage(Messages.dialog_passwordHint);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(password);
        new Label(area, SWT.NONE);
        keep = Ids.set(new Button(area, SWT.CHECK), "team.connect.keep");
        keep.setText(Messages.dialog_keep);
        keep.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(keep);
    }

    private void createTls(Composite area) {
        label(area, Messages.dialog_tls);
        tls = Ids.set(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), "team.connect.tls");
        tls.setItems(Messages.tls_disable, Messages.tls_require, Messages.tls_verifyCa, Messages.tls_verifyFull);
        tls.select(before.tls().ordinal());
        tls.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enableCertificate()));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(tls);
    }

    private void enableCertificate() {
        boolean checked = tls.getSelectionIndex() >= Tls.VERIFY_CA.ordinal() && !testing;
        fields.get(Field.CERTIFICATE).setEnabled(checked);
        browse.setEnabled(checked);
    }

    private void chooseCertificate() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.crt;*.pem;*.cer", "*"});
        String file = dialog.open();
        if (file != null) {
            fields.get(Field.CERTIFICATE).setText(file);
        }
    }

    /** An address that was typed or pasted whole. */
    private void takeApart() {
        ConnectEntry.pasted(text(Field.SERVER), entry()).ifPresent(entry -> {
            fields.get(Field.SERVER).setText(entry.server());
            fields.get(Field.PORT).setText(entry.port());
            fields.get(Field.DATABASE).setText(entry.database());
        });
    }

    private ConnectEntry entry() {
        return new ConnectEntry(text(Field.SERVER), text(Field.PORT), text(Field.DATABASE), text(Field.USER),
                Tls.values()[tls.getSelectionIndex()], text(Field.CERTIFICATE));
    }

    private String text(Field field) {
        return fields.get(field).getText();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.set(createButton(parent, TEST, Messages.dialog_test, false), "team.connect.test");
        Ids.set(createButton(parent, IDialogConstants.OK_ID, Messages.dialog_connect, true), "team.connect.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == TEST && testing) {
            tester.stop();
            answered(IMessageProvider.INFORMATION, Messages.dialog_stopped);
        } else if (button == TEST || button == IDialogConstants.OK_ID) {
            test(button == IDialogConstants.OK_ID);
        } else {
            tester.stop();
            super.buttonPressed(button);
        }
    }

    private void test(boolean connect) {
        takeApart();
        ConnectEntry entry = entry();
        entry.problem().ifPresentOrElse(problem -> {
            setMessage(problem.message(), IMessageProvider.ERROR);
            fields.get(problem.field()).setFocus();
        }, () -> {
            char[] typed = password.getTextChars();
            setTesting(true);
            setMessage(Messages.bind(Messages.dialog_testing, entry.connection().address()), IMessageProvider.INFORMATION);
            tester.test(entry, typed.length == 0 ? null : typed, keep.getSelection(), connect);
        });
    }

    /** How the test ended. @param severity of {@link IMessageProvider} */
    void answered(int severity, String message) {
        if (getShell() != null && !getShell().isDisposed()) {
            setTesting(false);
            setMessage(message, severity);
        }
    }

    private void setTesting(boolean now) {
        testing = now;
        fields.values().forEach(field -> field.setEnabled(!now));
        password.setEnabled(!now);
        tls.setEnabled(!now);
        keep.setEnabled(!now);
        enableCertificate();
        getButton(TEST).setText(now ? Messages.dialog_cancelTest : Messages.dialog_test);
        getButton(IDialogConstants.OK_ID).setEnabled(!now);
    }

    /** The connection stands. */
    void finished() {
        if (getShell() != null && !getShell().isDisposed()) {
            okPressed();
        }
    }
}
