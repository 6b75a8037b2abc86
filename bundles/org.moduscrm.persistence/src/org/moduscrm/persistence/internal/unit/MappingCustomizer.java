package org.moduscrm.persistence.internal.unit;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.moduscrm.persistence.engine.Dialect;

/** Adjusts the mapping to the engine before the session logs in. */
final class MappingCustomizer implements SessionCustomizer {

    private final Dialect dialect;

    MappingCustomizer(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void customize(Session session) {
        ColumnConverters.install(session, dialect);
    }
}
