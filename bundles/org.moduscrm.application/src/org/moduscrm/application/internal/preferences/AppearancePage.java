package org.moduscrm.application.internal.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.ui.Ids;
import org.osgi.service.prefs.BackingStoreException;

/** Light, dark, or as the system has it. */
public class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** Where the platform keeps the choice; without one it follows the system. */
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";
    private static final int AUTOMATIC = 0;

    private IThemeEngine themes;
    private Combo choice;

    public AppearancePage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        themes = workbench.getService(IThemeEngine.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.AppearancePage_theme);
        choice = Ids.set(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), ShellIds.PREFERENCES_THEME);
        choice.setItems(Messages.AppearancePage_automatic, Messages.AppearancePage_light, Messages.AppearancePage_dark);
        choice.select(stored());
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.AppearancePage_restart);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(note);
        return area;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static int stored() {
        String theme = node().get(KEY, "");
        if (theme.isEmpty()) {
            return AUTOMATIC;
        }
        return theme.contains("dark") ? 2 : 1;
    }

    @Override
    public boolean performOk() {
        int chosen = choice.getSelectionIndex();
        if (chosen == stored() || themes == null) {
            return true;
        }
        if (chosen == AUTOMATIC) {
            themes.setTheme(Display.isSystemDarkTheme() ? DARK : LIGHT, false);
            node().remove(KEY);
            try {
                node().flush();
            } catch (BackingStoreException e) {
                setErrorMessage(e.getLocalizedMessage());
                return false;
            }
        } else {
            themes.setTheme(chosen == 1 ? LIGHT : DARK, true);
        }
        return true;
    }
}
