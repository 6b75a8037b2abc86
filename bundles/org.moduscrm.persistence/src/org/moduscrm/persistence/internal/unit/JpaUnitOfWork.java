package org.moduscrm.persistence.internal.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.moduscrm.persistence.Change;
import org.moduscrm.persistence.CommitProof;
import org.moduscrm.persistence.Row;
import org.moduscrm.persistence.UnitOfWork;
import org.moduscrm.persistence.engine.Dialect;

/** One transaction of the mapper, with plain statements on the same connection. */
final class JpaUnitOfWork implements UnitOfWork {

    private final EntityManager manager;
    private final Dialect dialect;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private JdbcRows rows;
    private UUID transaction;
    private CommitProof proof;

    JpaUnitOfWork(EntityManager manager, Dialect dialect) {
        this.manager = manager;
        this.dialect = dialect;
    }

    @Override
    public <E> E find(Class<E> type, UUID id) {
        return manager.find(type, id);
    }

    @Override
    public <E> List<E> select(Class<E> type, String jpql, Map<String, ?> parameters) {
        TypedQuery<E> query = manager.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    @Override
    public <T> List<T> query(String sql, List<?> parameters, Function<Row, T> mapper) {
        return run(() -> rows().query(sql, parameters, mapper));
    }

    @Override
    public int execute(String sql, List<?> parameters) {
        return run(() -> rows().execute(sql, parameters));
    }

    @Override
    public void executeBatch(String sql, Collection<? extends List<?>> parameters) {
        run(() -> {
            rows().executeBatch(sql, parameters);
            return null;
        });
    }

    @Override
    public Optional<Instant> serverTime() {
        return dialect.clockQuery().map(query -> query(query, List.of(), row -> row.instant(1)).getFirst());
    }

    @Override
    public Connection connection() {
        return manager.unwrap(Connection.class);
    }

    @Override
    public void add(Object record) {
        manager.persist(record);
    }

    @Override
    public void remove(Object record) {
        manager.remove(record);
    }

    @Override
    public void refresh(Object record) {
        manager.refresh(record);
    }

    @Override
    public void insertAll(Collection<?> records) {
        run(() -> {
            new BatchInsert(manager).insert(records);
            return null;
        });
    }

    @Override
    public List<Change> changes() {
        return PendingChanges.of(manager);
    }

    @Override
    public void flush() {
        manager.flush();
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    @Override
    public void limitStatements(int seconds) {
        rows().limit(seconds);
    }

    @Override
    public void provenBy(UUID number, CommitProof how) {
        transaction = number;
        proof = how;
    }

    /** Null for a transaction that has no proof. */
    CommitProof proof() {
        return proof;
    }

    UUID transaction() {
        return transaction;
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    private JdbcRows rows() {
        if (rows == null) {
            rows = new JdbcRows(connection(), dialect);
        }
        return rows;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw SqlFailures.translate(e, dialect);
        }
    }
}
