package org.moduscrm.persistence.internal.unit;

import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;

import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.moduscrm.persistence.CommitProof;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.Reading;
import org.moduscrm.persistence.UnitOfWork;
import org.moduscrm.persistence.engine.ConnectionLostException;
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
        return inTransaction((manager, unit) -> work.apply(unit));
    }

    @Override
    public <T> T write(Function<UnitOfWork, T> work) {
        return inTransaction((manager, unit) -> {
            T result = work.apply(unit);
            commit(manager, unit);
            unit.committed();
            return result;
        });
    }

    private void commit(EntityManager manager, JpaUnitOfWork unit) {
        try {
            manager.getTransaction().commit();
        } catch (RuntimeException e) {
            RuntimeException failure = SqlFailures.translate(e, session.dialect());
            boolean answerLost = failure instanceof ConnectionLostException && unit.proof() != null;
            if (!answerLost || !new LostCommit(this::wasCommitted).wasCommitted(unit, failure)) {
                throw failure;
            }
        }
    }

    @Override
    public boolean wasCommitted(CommitProof proof) {
        return inTransaction((manager, unit) -> proof.wasCommitted(unit));
    }

    private interface Transaction<T> {
        T run(EntityManager manager, JpaUnitOfWork unit);
    }

    /** What is not committed by the work is rolled back. */
    private <T> T inTransaction(Transaction<T> work) {
        EntityManager manager = factory.createEntityManager();
        RuntimeException failure = null;
        try {
            begin(manager);
            return work.run(manager, new JpaUnitOfWork(manager, session.dialect()));
        } catch (RuntimeException e) {
            failure = SqlFailures.translate(e, session.dialect());
            throw failure;
        } finally {
            end(manager, failure);
        }
    }

    private static void begin(EntityManager manager) {
        // a query must not write half of the work: changes are read, checked and written at the end
        manager.setFlushMode(FlushModeType.COMMIT);
        manager.getTransaction().begin();
        // entities and plain statements are read on one connection
        manager.unwrap(UnitOfWorkImpl.class).beginEarlyTransaction();
    }

    /** @param failure what happened before; on a broken connection the end fails too, which is no news then */
    private static void end(EntityManager manager, RuntimeException failure) {
        try {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        } catch (RuntimeException e) {
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
        }
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
