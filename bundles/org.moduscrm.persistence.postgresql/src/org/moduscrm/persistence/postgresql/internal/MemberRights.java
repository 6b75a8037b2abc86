package org.moduscrm.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What users who do not own the tables may do: read everything, write records and history, and nothing else. They get it as
 * members of the group {@value #GROUP}; where the server has no such group, the owner works alone.
 */
final class MemberRights {

    static final String GROUP = "modus_users";

    /** The ledger of migrations and the catalogue are the owner's. */
    private static final String READ_ONLY = "'schema_migration', 'record_table', 'record_reference', 'personal_column'";

    private static final String GRANTS = """
            do $do$
            declare
                member text := '%1$s';
                name text;
            begin
                if not exists (select from pg_roles where rolname = member) or to_regclass('change_set') is null then
                    return;
                end if;
                execute format('grant usage on schema %%I to %%I', current_schema(), member);
                for name in select relname from pg_class where relkind in ('r', 'p')
                        and relnamespace = current_schema()::regnamespace loop
                    execute format('grant select on %%I to %%I', name, member);
                    if name in ('change_set', 'change_entry') then
                        execute format('grant insert on %%I to %%I', name, member);
                    elsif name not in (%2$s) then
                        execute format('grant insert, update, delete on %%I to %%I', name, member);
                    end if;
                end loop;
                execute format('grant update (indexed) on change_set to %%I', member);
            end
            $do$
            """.formatted(GROUP, READ_ONLY);

    private final Connection connection;

    MemberRights(Connection connection) {
        this.connection = connection;
    }

    void grant() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(GRANTS);
        }
    }
}
