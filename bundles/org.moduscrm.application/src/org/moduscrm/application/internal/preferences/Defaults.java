package org.moduscrm.application.internal.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.moduscrm.application.internal.ShellIds;

/** The settings of a user who never changed any. */
public class Defaults extends AbstractPreferenceInitializer {

    static final String OPEN_LAST = "start.openLast";

    @Override
    public void initializeDefaultPreferences() {
        DefaultScope.INSTANCE.getNode(ShellIds.BUNDLE).putBoolean(OPEN_LAST, true);
    }

    public static boolean opensLastArchive() {
        return Platform.getPreferencesService().getBoolean(ShellIds.BUNDLE, OPEN_LAST, true, null);
    }
}
