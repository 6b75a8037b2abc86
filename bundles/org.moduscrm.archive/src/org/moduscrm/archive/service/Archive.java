package org.moduscrm.archive.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.moduscrm.archive.service.classification.Classifications;
import org.moduscrm.archive.service.people.People;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.archive.service.config.ConfigurationSheets;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.trade.Trade;
import org.osgi.annotation.versioning.ProviderType;

/** An open archive and its services. */
@ProviderType
public interface Archive extends AutoCloseable {

    Path folder();

    /** The folder's name, for titles. */
    String name();

    /** Zone of the enterprise's business days. */
    ZoneId zone();

    /** The business day. */
    LocalDate today();

    /** ISO 4217 code of the base currency. */
    String baseCurrency();

    /** Who works with it in this session. */
    Author author();

    Customers customers();

    Records records();

    Timeline timeline();

    Documents documents();

    History history();

    Findings findings();

    /** How customers are classified, and since when. */
    Classifications classifications();

    /** Moves people from post to post. */
    People people();

    Trade trade();

    Modes modes();

    /** The server it is kept on; empty for an archive in files of its own. */
    Optional<Server> server();

    /** What the enterprise configured; ask anew rather than keep it, for it never changes once handed out. */
    Configuration configuration();

    /** Opens the configuration for editing. */
    ConfigurationSheets configurationSheets();

    /**
     * Listeners are told after every commit, in the thread that committed; of what others commit on the same server within
     * five seconds, in a thread of its own.
     */
    void addListener(ArchiveListener listener);

    void removeListener(ArchiveListener listener);

    /** Waits for running work, makes the index durable and lets go of the archive. A second call does nothing. */
    @Override
    void close();
}
