package org.moduscrm.persistence.internal.unit;

import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;

import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.Reading;
import org.moduscrm.persistence.UnitOfWork;
import org.moduscrm.persistence.engine.Dialect;
import org.moduscrm.persistence.engine.EngineSession;

/** The database as seen through the mapper. */
public class JpaDatabase implements Database {

    private final EngineSession session;
    private final EntityManagerFactory factory;
    private final TextLimits textLimits;

    public JpaDatabase(EngineSession session, EntityManagerFactory factory) {
        this.session = session;
        this.factory = factory;
        this.textLimits = new TextLimits(session.dataSource(), factory);
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        EntityManager manager = begin();
        try {
            return work.apply(new JpaUnitOfWork(manager, session.dialect()));
        } catch (RuntimeException e) {
            throw SqlFailures.translate(e, session.dialect());
        } finally {
            end(manager);
        }
    }

    @Override
    public <T> T write(Function<UnitOfWork, T> work) {
        EntityManager manager = begin();
        try {
            JpaUnitOfWork unit = new JpaUnitOfWork(manager, session.dialect());
            T result = work.apply(unit);
            manager.getTransaction().commit();
            unit.committed();
            return result;
        } catch (RuntimeException e) {
            throw SqlFailures.translate(e, session.dialect());
        } finally {
            end(manager);
        }
    }

    private EntityManager begin() {
        EntityManager manager = factory.createEntityManager();
        // a query must not write half of the work: changes are read, checked and written at the end
        manager.setFlushMode(FlushModeType.COMMIT);
        manager.getTransaction().begin();
        // entities and plain statements are read on one connection
        manager.unwrap(UnitOfWorkImpl.class).beginEarlyTransaction();
        return manager;
    }

    private static void end(EntityManager manager) {
        if (manager.getTransaction().isActive()) {
            manager.getTransaction().rollback();
        }
        manager.close();
    }

    @Override
    public Dialect dialect() {
        return session.dialect();
    }

    @Override
    public int textLimit(Class<?> entity, String attribute) {
        return textLimits.of(entity, attribute);
    }

    @Override
    public void close() {
        try {
            factory.close();
        } finally {
            session.close();
        }
    }
}
