package org.moduscrm.archive.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;

/** The operating modes of this installation and archive. */
@ProviderType
public interface Modes {

    /**
     * @param installed whether its bundle is part of this installation; false for one that only the archive knows
     * @param enabled whether it is switched on in this archive
     * @param customers how many customers are enrolled
     */
    record ModeInfo(String id, String name, String version, String provider, boolean installed, boolean enabled,
            long customers) {
    }

    /** Installed modes and modes that the archive knows, by id. */
    List<ModeInfo> list();

    boolean isEnabled(String modeId);

    /** A mode that is installed and was never switched is enabled. */
    void setEnabled(Route route, String modeId, boolean enabled);

    /** Ids of the modes that a customer is enrolled in and that are enabled. */
    Set<String> of(UUID customer);

    void enrol(Route route, UUID customer, String modeId);

    void withdraw(Route route, UUID customer, String modeId);
}
