package org.moduscrm.application.internal.preferences;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.language.Language;
import org.moduscrm.application.internal.language.LanguageStore;
import org.moduscrm.application.internal.language.LanguageSwitch;
import org.moduscrm.ui.Ids;

/** The language of the program. */
public class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final LanguageStore store = new LanguageStore();
    private IWorkbench workbench;
    private Combo choice;

    public LanguagePage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench bench) {
        workbench = bench;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.LanguagePage_language);
        choice = Ids.set(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), ShellIds.PREFERENCES_LANGUAGE);
        choice.setItems(Stream.of(Language.values()).map(Language::ownName).toArray(String[]::new));
        choice.select(store.stored().orElse(Language.current()).ordinal());
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.LanguagePage_restart);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(note);
        return area;
    }

    @Override
    public boolean performOk() {
        Language chosen = Language.values()[choice.getSelectionIndex()];
        if (chosen != store.stored().orElse(Language.current())) {
            // After the dialog has closed: a restart may not happen inside it.
            getShell().getDisplay().asyncExec(() -> LanguageSwitch.to(chosen, workbench.getActiveWorkbenchWindow()));
        }
        return true;
    }
}
