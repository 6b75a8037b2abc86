package org.moduscrm.bench.internal.side;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.bench.internal.side.Commit.Batch;

/** Through one connection with prepared statements, each prepared once: as fast as the database lets anybody be. */
public final class JdbcSide implements Side, AutoCloseable {

    private static final String LINES = """
            select c.id, c.code, c.name, c.short_name, c.grade, c.industry, c.region, c.owner_id, c.changed_at
            from customer c where c.id in (%s) order by c.sort_key, c.id""";
    private static final String KEYS = "select c.id from customer c where c.state = 'ACTIVE'";
    private static final String OPEN_CONTACTS = """
            select c.*, a.* from affiliation a join contact c on c.id = a.contact_id where a.customer_id = ?""";
    private static final String OPEN_CONTACT_POINTS = """
            select p.* from affiliation a join contact_point p on p.contact_id = a.contact_id where a.customer_id = ?""";

    private final BareDatabase database;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public JdbcSide(BareDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.connect();
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T checked(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IllegalStateException("The bare database failed: " + e.getMessage(), e);
        }
    }

    private PreparedStatement statement(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** Reads every column of every row, as anybody does who shows them. */
    private List<Object[]> rows(String sql, Object... parameters) throws SQLException {
        List<Object[]> all = new ArrayList<>();
        try (ResultSet rows = statement(sql, parameters).executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                all.add(row);
            }
        }
        return all;
    }

    private int read(String sql, Object... parameters) throws SQLException {
        return rows(sql, parameters).size();
    }

    /** Writes what a transaction of the archive wrote, and commits. */
    public void write(Commit commit) throws SQLException {
        for (Batch batch : commit.batches()) {
            PreparedStatement statement = statement(batch.insert());
            for (Object[] row : batch.rows()) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    @Override
    public Runnable change(UUID customer, int round) {
        record Stored(Object key, long version) {
        }
        return checked(() -> {
            Object key = database.key(customer);
            List<Object[]> points = rows("select id, version from contact_point where customer_id = ? order by rank_no, id", key);
            Stored point = new Stored(points.getFirst()[0], ((Number) points.getFirst()[1]).longValue());
            long version = ((Number) rows("select version from customer where id = ?", key).getFirst()[0]).longValue();
            connection.rollback();
            return () -> checked(() -> {
                Object now = database.moment(Instant.now());
                int changed = statement("update customer set version = ?, changed_at = ?, short_name = ?, remark = ? "
                        + "where id = ? and version = ?", version + 1, now, Workload.shortName(round), Workload.remark(round),
                        key, version).executeUpdate();
                String telephone = Workload.telephone(round);
                changed += statement("update contact_point set version = ?, changed_at = ?, address = ?, search_text = ? "
                        + "where id = ? and version = ?", point.version() + 1, now, telephone, telephone, point.key(),
                        point.version()).executeUpdate();
                if (changed != 2) {
                    throw new SQLException("Changed " + changed + " rows of customer " + customer);
                }
                connection.commit();
                return changed;
            });
        });
    }

    @Override
    public int search(String fragment) {
        return checked(() -> ended(read("select id, code, name from customer where state = 'ACTIVE' and lower(name) like ? "
                + "fetch first " + Workload.HITS + " rows only", "%" + fragment.toLowerCase(Locale.ROOT) + "%")));
    }

    @Override
    public int open(UUID customer) {
        Object key = database.key(customer);
        return checked(() -> {
            int rows = read("select * from customer where id = ?", key);
            rows += read("select * from contact_point where customer_id = ? order by rank_no, id", key);
            rows += read("select * from address where customer_id = ? order by id", key);
            rows += read(OPEN_CONTACTS, key);
            rows += read(OPEN_CONTACT_POINTS, key);
            int timeline = read(newest("sales_order", "order_no, x.total, x.total_currency", "ordered_on"), key);
            timeline += read(newest("activity", "subject, x.body, x.status", "happens_at"), key);
            return ended(rows + Math.min(timeline, Workload.TIMELINE));
        });
    }

    private static String newest(String table, String columns, String order) {
        return "select x.id, x." + order + ", u.display_name, x." + columns + " from " + table
                + " x left join app_user u on u.id = x.owner_id where x.customer_id = ? order by x." + order
                + " desc, x.id fetch first " + Workload.TIMELINE + " rows only";
    }

    @Override
    public int list(Part part) {
        return checked(() -> {
            List<UUID> rows = switch (part) {
                case Part.First first -> lines(" order by c.sort_key, c.id");
                case Part.From from -> lines(" and c.sort_key >= ? order by c.sort_key, c.id", from.sortKey());
                case Part.Last last -> lines(" order by c.sort_key desc, c.id desc");
            };
            return ended(complete(rows).hashCode());
        });
    }

    /** Keys first, from the index that lies in this order; asked for whole rows the engine would sort the table. */
    private List<UUID> lines(String rest, Object... parameters) throws SQLException {
        return rows(KEYS + rest + " fetch first " + Workload.WINDOW + " rows only", parameters).stream()
                .map(row -> database.id(row[0])).toList();
    }

    /** The lines, and the city, telephone, next step and owner of each. */
    private List<UUID> complete(List<UUID> ids) throws SQLException {
        List<Object> keys = new ArrayList<>(Collections.nCopies(Workload.WINDOW, database.key(new UUID(0, 0))));
        for (int i = 0; i < ids.size(); i++) {
            keys.set(i, database.key(ids.get(i)));
        }
        String marks = String.join(", ", Collections.nCopies(Workload.WINDOW, "?"));
        List<UUID> rows = rows(LINES.formatted(marks), keys.toArray()).stream().map(row -> database.id(row[0])).toList();
        read("select id, display_name from app_user");
        read("select customer_id, city from address where customer_id in (" + marks + ") order by customer_id, id",
                keys.toArray());
        read("select customer_id, address from contact_point where customer_id in (" + marks
                + ") and kind in ('PHONE', 'MOBILE') order by customer_id, rank_no, id", keys.toArray());
        read("select customer_id, happens_at, subject from activity where customer_id in (" + marks
                + ") and status = 'PLANNED' order by customer_id, happens_at", keys.toArray());
        return rows;
    }

    @Override
    public int sums() {
        return checked(() -> ended(read(Workload.SUMS)));
    }

    private <T> T ended(T answer) throws SQLException {
        connection.rollback();
        return answer;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.rollback();
        connection.close();
    }
}
