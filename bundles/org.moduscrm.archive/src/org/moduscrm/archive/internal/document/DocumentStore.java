package org.moduscrm.archive.internal.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.pipeline.WritePipeline;
import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.model.DocumentVersion;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentLimits;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.archive.service.document.DocumentRow.VersionRow;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.document.Filed;
import org.moduscrm.archive.service.document.Filing;
import org.moduscrm.archive.service.document.NewDocument;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.filing.FilingHandler;
import org.moduscrm.persistence.Row;
import org.moduscrm.persistence.UnitOfWork;

/** Files documents through the pipeline and reads them back. */
public final class DocumentStore implements Documents {

    /** Others may store equal files at the same moment; after so many tries the failure is told. */
    private static final int TRIES = 3;

    private static final String VERSION = "v.id, v.version_no, v.file_name, v.media_type, v.size_bytes, v.sha256, "
            + "u.display_name, v.remark, v.added_at";
    private static final String LIST = "select " + VERSION
            + ", d.id, d.title, d.kind_code, d.state, d.customer_id, d.record_kind, d.record_id from document d "
            + "join document_version v on v.document_id = d.id and v.version_no = d.current_no "
            + "left join app_user u on u.id = v.author_id ";
    private static final String UNUSED = " where not exists (select 1 from document_version v where v.sha256 = ";

    private final ArchiveCore core;
    private final WritePipeline records;
    private final Supplier<DocumentLimits> limits;

    /** @param limits as configured at the moment */
    public DocumentStore(ArchiveCore core, WritePipeline records, Supplier<DocumentLimits> limits) {
        this.core = core;
        this.records = records;
        this.limits = limits;
    }

    @Override
    public DocumentLimits limits() {
        return limits.get();
    }

    @Override
    public long used() {
        return core.read(reading -> reading.query(ContentStore.USED, List.of(), row -> row.number(1))).getFirst();
    }

    @Override
    public <T> T file(Route route, Function<Filing, T> work, LongConsumer progress) {
        for (int attempt = 1;; attempt++) {
            try {
                return records.write(route, (workspace, unit) -> work.apply(new FilingRun(workspace,
                        new ContentStore(unit, limits().quota()), limits(), core.author(), core.now(unit), progress)));
            } catch (ContentStore.Raced | ArchiveException e) {
                if (attempt == TRIES || !ContentStore.isRace(e)) {
                    throw e;
                }
            }
        }
    }

    @Override
    public Filed accept(Route route, UUID customer, DocumentFile file, LongConsumer progress) {
        FileHead head = Fingerprint.head(file, limits());
        FilingHandler handler = core.contributions().filingHandlers().stream()
                .filter(candidate -> candidate.recognises(head)).findFirst().orElse(null);
        if (handler == null) {
            return file(route, filing -> {
                Document document = filing.add(NewDocument.of(customer), file);
                return new Filed(file.name(), "document", document.id(), document.title(), List.of(), true);
            }, progress);
        }
        try (FilingHandler.Content content = handler.read(file, core.zone())) {
            return file(route, filing -> content.file(filing, customer), progress);
        }
    }

    @Override
    public List<DocumentRow> of(UUID customer, DocumentState state) {
        return list("where d.customer_id = ? and d.state = ? order by d.changed_at desc, d.id desc fetch first "
                + MAX_ROWS + " rows only", List.of(customer, state));
    }

    @Override
    public List<DocumentRow> ofRecord(UUID record) {
        return list("where d.record_id = ? and d.state = ? order by d.id fetch first " + MAX_ROWS + " rows only",
                List.of(record, DocumentState.ACTIVE));
    }

    private List<DocumentRow> list(String where, List<?> parameters) {
        return core.read(reading -> reading.query(LIST + where, parameters,
                row -> new DocumentRow(row.uuid(10), row.text(11), row.text(12), DocumentState.valueOf(row.text(13)),
                        row.uuid(14), row.text(15), row.uuid(16), version(row))));
    }

    private static VersionRow version(Row row) {
        return new VersionRow(row.uuid(1), (int) row.number(2), row.text(3), row.text(4), row.number(5), row.text(6),
                row.text(7), row.text(8), row.instant(9));
    }

    @Override
    public List<VersionRow> versions(UUID document) {
        return core.read(reading -> reading.query("select " + VERSION + " from document_version v "
                + "left join app_user u on u.id = v.author_id where v.document_id = ? order by v.version_no desc",
                List.of(document), DocumentStore::version));
    }

    @Override
    public VersionRow version(UUID version) {
        return core.read(reading -> reading.query("select " + VERSION + " from document_version v "
                + "left join app_user u on u.id = v.author_id where v.id = ?", List.of(version), DocumentStore::version))
                .stream().findFirst().orElseThrow(() -> new RecordNotFoundException(Messages.recordGone));
    }

    @Override
    public InputStream open(UUID version) {
        return core.read(reading -> reading.query("select v.sha256, v.size_bytes, d.title, v.version_no "
                + "from document_version v join document d on d.id = v.document_id where v.id = ?", List.of(version),
                row -> new PieceStream(core, new PieceStream.Wanted(row.text(1), row.number(2), row.text(3),
                        (int) row.number(4)))))
                .stream().findFirst().orElseThrow(() -> new RecordNotFoundException(Messages.recordGone));
    }

    @Override
    public void setState(Route route, Collection<UUID> documents, DocumentState state) {
        records.write(route, workspace -> {
            for (UUID key : documents) {
                Document document = workspace.find(Document.class, key);
                if (document == null) {
                    throw new RecordNotFoundException(Messages.recordGone);
                }
                document.setState(state);
            }
            return null;
        });
    }

    @Override
    public long emptyRecycleBin(Route route) {
        records.write(route, workspace -> {
            workspace.select(DocumentVersion.class, "select v from DocumentVersion v where v.document.state = :removed",
                    Map.of("removed", DocumentState.REMOVED)).forEach(workspace::remove);
            workspace.select(Document.class, "select d from Document d where d.state = :removed",
                    Map.of("removed", DocumentState.REMOVED)).forEach(workspace::remove);
            return null;
        });
        return core.write(DocumentStore::sweep);
    }

    private static long sweep(UnitOfWork unit) {
        long free = unit.query(ContentStore.USED + UNUSED + "document_content.sha256)", List.of(), row -> row.number(1))
                .getFirst();
        unit.execute("delete from document_chunk" + UNUSED + "document_chunk.sha256)", List.of());
        unit.execute("delete from document_content" + UNUSED + "document_content.sha256)", List.of());
        return free;
    }
}
