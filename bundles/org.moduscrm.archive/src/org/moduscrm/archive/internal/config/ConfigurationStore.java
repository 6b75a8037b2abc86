package org.moduscrm.archive.internal.config;

import java.util.Set;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.service.ArchiveListener;
import org.moduscrm.archive.service.fields.CodeItemFields;
import org.moduscrm.archive.service.fields.CodeListFields;
import org.moduscrm.archive.service.fields.NumberPatternFields;
import org.moduscrm.archive.service.fields.RuleParameterFields;
import org.moduscrm.archive.service.fields.RuleSeverityFields;
import org.moduscrm.archive.service.fields.SettingFields;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.engine.DatabaseException;
import org.osgi.service.log.Logger;

/** Holds the configuration of an open archive, and reads it anew when this client or another has changed it. */
public final class ConfigurationStore implements ArchiveListener {

    private static final Set<String> KINDS = Set.of(CodeListFields.TYPE.kind(), CodeItemFields.TYPE.kind(),
            NumberPatternFields.TYPE.kind(), SettingFields.TYPE.kind(), RuleSeverityFields.TYPE.kind(),
            RuleParameterFields.TYPE.kind());

    private final Database database;
    private final Contributions contributions;
    private final Logger log;
    private volatile ConfigurationSnapshot current;

    public ConfigurationStore(Database database, Contributions contributions, Logger log) {
        this.database = database;
        this.contributions = contributions;
        this.log = log;
        this.current = read();
    }

    public ConfigurationSnapshot current() {
        return current;
    }

    @Override
    public void committed(ArchiveChange change) {
        if (change.kinds().stream().anyMatch(KINDS::contains)) {
            reload();
        }
    }

    /** What was committed stays committed when it cannot be read again now; the next change reads it. */
    public void reload() {
        try {
            current = read();
        } catch (DatabaseException e) {
            log.warn("The configuration could not be read again", e);
        }
    }

    /** Of two readings at once, the one that began later must win. */
    private synchronized ConfigurationSnapshot read() {
        return database.read(reading -> new SnapshotReader(contributions).read(reading));
    }
}
