package org.moduscrm.application.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.Messages;

/** What the program does when it starts. */
public class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public GeneralPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ShellIds.BUNDLE));
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(Defaults.OPEN_LAST, Messages.GeneralPage_start, 1,
                new String[][] { { Messages.GeneralPage_openLast, Boolean.TRUE.toString() },
                        { Messages.GeneralPage_welcome, Boolean.FALSE.toString() } },
                getFieldEditorParent(), true));
    }
}
