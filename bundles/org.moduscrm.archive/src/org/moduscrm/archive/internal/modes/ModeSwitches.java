package org.moduscrm.archive.internal.modes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.moduscrm.archive.spi.data.DataReader;

/** Which modes are switched on in the archive: those switched so, and those never switched. */
public final class ModeSwitches {

    private final Map<String, Boolean> switched;

    private ModeSwitches(Map<String, Boolean> switched) {
        this.switched = switched;
    }

    public static ModeSwitches read(DataReader data) {
        Map<String, Boolean> switched = new HashMap<>();
        data.query("select mode_id, enabled from mode_switch", List.of(),
                row -> switched.put(row.text(1), row.flag(2)));
        return new ModeSwitches(switched);
    }

    public boolean isEnabled(String modeId) {
        return switched.getOrDefault(modeId, Boolean.TRUE);
    }

    Set<String> known() {
        return switched.keySet();
    }

    /** Modes that a customer is enrolled in, enabled or not. */
    public static Set<String> enrolled(DataReader data, UUID customer) {
        return new TreeSet<>(data.query("select mode_id from customer_mode where customer_id = ?", List.of(customer),
                row -> row.text(1)));
    }
}
