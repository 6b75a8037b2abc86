package org.moduscrm.archive.service.config;

import org.moduscrm.archive.model.config.SettingRecord;
import org.moduscrm.archive.service.EditModel;

/**
 * A setting, for editing.
 *
 * @param standard the value that the declaring bundle starts with; null when no installed bundle declares it
 */
public record SettingSheet(EditModel<SettingRecord> setting, String standard) {
}
