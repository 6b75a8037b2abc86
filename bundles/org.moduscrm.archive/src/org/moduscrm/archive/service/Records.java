package org.moduscrm.archive.service;

import java.util.List;
import java.util.function.Function;

import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.rule.Finding;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one way into the archive. Every write, whoever makes it, passes access check, derivation of keys and codes, rules,
 * history and the database in one transaction, and is announced after the commit.
 */
@ProviderType
public interface Records {

    /**
     * Saves edited records in one transaction: all or none. Records that are not dirty are left alone. Changes that
     * somebody else made meanwhile to other attributes are merged silently.
     *
     * @return findings that did not block; the models then hold the stored values
     * @throws RuleViolationException when a rule of severity error objects; nothing was saved
     * @throws ConflictException when somebody else changed an attribute that was edited here; nothing was saved
     */
    List<Finding> save(Route route, List<EditModel<?>> models);

    /**
     * Runs work that writes in one transaction. Whatever it changes passes the pipeline when it returns.
     *
     * @throws RuleViolationException when a rule of severity error objects to a change; nothing was saved
     * @throws StaleException when somebody else changed one of the records meanwhile; nothing was saved
     */
    <T> T write(Route route, Function<Workspace, T> work);

    /** Runs reads in one transaction. */
    <T> T read(Function<DataReader, T> work);
}
