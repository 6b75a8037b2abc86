package org.moduscrm.archive.ui.internal.timeline;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What a user wants to see on timelines; kept in his preferences. Safe for any thread. */
final class TimelineMemory {

    private static final String KINDS = "kinds";
    private static final String BY_MONTH = "byMonth";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.moduscrm.archive.ui/timeline");

    /** Ids of kinds; empty for all. */
    Set<String> kinds() {
        return Arrays.stream(node.get(KINDS, "").split(",")).filter(kind -> !kind.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    void setKinds(Set<String> kinds) {
        node.put(KINDS, String.join(",", new TreeSet<>(kinds)));
        flush();
    }

    boolean byMonth() {
        return node.getBoolean(BY_MONTH, false);
    }

    void setByMonth(boolean byMonth) {
        node.putBoolean(BY_MONTH, byMonth);
        flush();
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("What timelines show cannot be kept", e);
        }
    }
}
