package org.moduscrm.archive.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.moduscrm.archive.internal.config.DeclaredConfiguration;
import org.moduscrm.archive.internal.classification.ClassificationService;
import org.moduscrm.archive.internal.config.SheetReader;
import org.moduscrm.archive.internal.customer.CustomerDirectory;
import org.moduscrm.archive.internal.document.ConfiguredLimits;
import org.moduscrm.archive.internal.document.DocumentStore;
import org.moduscrm.archive.internal.history.HistoryReader;
import org.moduscrm.archive.internal.index.CustomerIndex;
import org.moduscrm.archive.internal.modes.ModesService;
import org.moduscrm.archive.internal.people.PeopleService;
import org.moduscrm.archive.internal.pipeline.WritePipeline;
import org.moduscrm.archive.internal.rules.FindingWords;
import org.moduscrm.archive.internal.rules.FindingsService;
import org.moduscrm.archive.internal.timeline.TimelineService;
import org.moduscrm.archive.internal.trade.TradeService;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveListener;
import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.Customers;
import org.moduscrm.archive.service.Findings;
import org.moduscrm.archive.service.History;
import org.moduscrm.archive.service.Modes;
import org.moduscrm.archive.service.Records;
import org.moduscrm.archive.service.Server;
import org.moduscrm.archive.service.Timeline;
import org.moduscrm.archive.service.classification.Classifications;
import org.moduscrm.archive.service.people.People;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.archive.service.config.ConfigurationSheets;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.trade.Trade;

/** The services of one open archive, wired once. */
final class OpenArchive implements Archive {

    private final Path folder;
    private final ArchiveCore core;
    private final CustomerIndex index;
    private final ArchiveSettings settings;
    private final WritePipeline records;
    private final Customers customers;
    private final Timeline timeline;
    private final Documents documents;
    private final History history;
    private final Findings findings;
    private final Classifications classifications;
    private final People people;
    private final Trade trade;
    private final Modes modes;
    private final AtomicBoolean closed = new AtomicBoolean();

    OpenArchive(Path folder, ArchiveCore core, ArchiveSettings settings, CustomerIndex index) {
        this.folder = folder;
        this.core = core;
        this.settings = settings;
        this.index = index;
        FindingWords words = new FindingWords(core.contributions());
        this.records = new WritePipeline(core, index, words);
        records.addListener(core.configuration());
        this.customers = new CustomerDirectory(core, index);
        this.timeline = new TimelineService(core);
        this.documents = new DocumentStore(core, records,
                () -> ConfiguredLimits.from(name -> core.configuration().current().setting(name)));
        this.history = new HistoryReader(core, records);
        this.findings = new FindingsService(core, words);
        this.classifications = new ClassificationService(core, records,
                id -> core.configuration().current().codeList(id));
        this.people = new PeopleService(core, records);
        this.trade = new TradeService(core, records, settings.baseCurrency());
        this.modes = new ModesService(core, records);
        server().ifPresent(server -> core.server().start(records::tell));
    }

    /** What bundles declare to be configurable becomes records, where the archive has not seen it yet. */
    void takeOverDeclaredConfiguration() {
        new DeclaredConfiguration(core, records).takeOver();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String name() {
        return folder.getFileName().toString();
    }

    @Override
    public ZoneId zone() {
        return core.zone();
    }

    @Override
    public LocalDate today() {
        return core.today();
    }

    @Override
    public String baseCurrency() {
        return settings.baseCurrency();
    }

    @Override
    public Author author() {
        return core.author();
    }

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public Classifications classifications() {
        return classifications;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Trade trade() {
        return trade;
    }

    @Override
    public Modes modes() {
        return modes;
    }

    @Override
    public Optional<Server> server() {
        return Optional.ofNullable(core.server());
    }

    @Override
    public Configuration configuration() {
        return core.configuration().current();
    }

    @Override
    public ConfigurationSheets configurationSheets() {
        return new SheetReader(core);
    }

    @Override
    public void addListener(ArchiveListener listener) {
        records.addListener(listener);
    }

    @Override
    public void removeListener(ArchiveListener listener) {
        records.removeListener(listener);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (var database = core.database(); var searchIndex = index; var server = core.server()) {
                // closed in the opposite order: the index marks what it did in the database
            }
        }
    }
}
