package org.moduscrm.persistence.internal.unit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.persistence.EntityManagerFactory;

import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.moduscrm.persistence.AppliedMigration;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.Databases;
import org.moduscrm.persistence.EntityBundle;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.persistence.internal.migration.MigrationRunner;
import org.moduscrm.persistence.internal.weaving.ContributedUnit;
import org.osgi.service.component.annotations.Component;

/** Opens databases through EclipseLink. */
@Component
public class PersistenceUnits implements Databases {

    private final AtomicLong opened = new AtomicLong();

    @Override
    public List<AppliedMigration> migrate(EngineSession session, List<EntityBundle> bundles, Runnable inTurn) {
        return new MigrationRunner(session).run(bundles, inTurn);
    }

    @Override
    public void requireMigrated(EngineSession session, List<EntityBundle> bundles) {
        new MigrationRunner(session).require(bundles);
    }

    @Override
    public Database open(EngineSession session, List<EntityBundle> bundles) {
        String name = "modus-" + opened.incrementAndGet();
        ContributedUnit unit = new ContributedUnit(name, bundles, session.dataSource());
        EntityManagerFactory factory = new PersistenceProvider().createContainerEntityManagerFactory(unit,
                properties(session));
        if (factory == null) {
            throw new IllegalStateException("EclipseLink refused the persistence unit " + name);
        }
        return new JpaDatabase(session, factory);
    }

    private static Map<String, Object> properties(EngineSession session) {
        return Map.of(
                PersistenceUnitProperties.WEAVING, "static",
                PersistenceUnitProperties.WEAVING_FETCHGROUPS, "false",
                PersistenceUnitProperties.TARGET_DATABASE, session.dialect().platformClass(),
                PersistenceUnitProperties.SESSION_CUSTOMIZER, new MappingCustomizer(session.dialect()),
                PersistenceUnitProperties.BATCH_WRITING, "JDBC",
                PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
    }
}
