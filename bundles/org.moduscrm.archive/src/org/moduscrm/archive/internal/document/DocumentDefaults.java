package org.moduscrm.archive.internal.document;

import java.util.List;

import org.moduscrm.archive.spi.config.ConfigurationDefaults;
import org.osgi.service.component.annotations.Component;

/** What may be stored. */
@Component
public class DocumentDefaults implements ConfigurationDefaults {

    static final String MAX_SIZE = "document.max-size-mb";
    static final String QUOTA = "document.quota-mb";
    static final String BLOCKED = "document.blocked-endings";
    static final String BLOCK_PROGRAMS = "document.block-programs";

    static final long MAX_SIZE_MB = 100;
    static final long QUOTA_MB = 20_480;
    static final String BLOCKED_ENDINGS = "exe com bat cmd scr pif msi msp msc cpl dll sys jar js jse vbs vbe wsf wsh hta "
            + "ps1 psm1 reg lnk url scf inf sh app command desktop";

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(MAX_SIZE, "Largest file, in MB", "单个文件上限（MB）", Long.toString(MAX_SIZE_MB)),
                new Setting(QUOTA, "All files together, in MB", "文件总容量（MB）", Long.toString(QUOTA_MB)),
                new Setting(BLOCKED, "Endings of files that are refused", "拒收的文件扩展名", BLOCKED_ENDINGS),
                new Setting(BLOCK_PROGRAMS, "Refuse programs whatever their name (true or false)",
                        "拒收任何程序文件（true 或 false）", "true"));
    }
}
