package org.moduscrm.archive.service.config;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens the configuration for editing. What is edited is saved through
 * {@link org.moduscrm.archive.service.Records#save}, so it is checked, kept in the history and told to all clients.
 */
@ProviderType
public interface ConfigurationSheets {

    /**
     * Counts the uses of its codes, which may take a second in a large archive.
     *
     * @param listId as in {@link CodeList#id}
     * @throws org.moduscrm.archive.service.RecordNotFoundException when there is no such list
     */
    CodeListSheet codeList(String listId);

    /** How records are numbered, by title. */
    List<NumberSeriesSheet> numberSeries();

    /** All settings, by title. */
    List<SettingSheet> settings();

    /** All rules of the core and of the enabled modes, by title. */
    List<RuleSheet> rules();
}
