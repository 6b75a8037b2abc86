package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.model.config.SettingRecord;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.DocumentRefusedException.Reason;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.document.NewDocument;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.EngineSession;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** Filing documents and getting them back. */
class DocumentsTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    @TempDir
    static Path temporary;

    private UUID customer;

    @BeforeEach
    void newCustomer() {
        customer = ARCHIVE.customer("Files Ltd " + UUID.randomUUID()).id();
    }

    private static Documents documents() {
        return ARCHIVE.get().documents();
    }

    private UUID add(String name, byte[] content) {
        return documents().add(Route.USER, NewDocument.of(customer), DocumentFile.of(name, content), Documents.SILENT);
    }

    private DocumentRow only() {
        List<DocumentRow> rows = documents().of(customer, DocumentState.ACTIVE);
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(UUID version) throws IOException {
        try (InputStream in = documents().open(version)) {
            return in.readAllBytes();
        }
    }

    private DocumentRefusedException refused(String name, byte[] content) {
        return assertThrows(DocumentRefusedException.class, () -> add(name, content));
    }

    @Test
    void aFileComesBackAsItWasFiled() throws Exception {
        byte[] content = new byte[3_500_000];
        new Random(7).nextBytes(content);

        add("plan.pdf", content);

        DocumentRow row = only();
        assertEquals("plan.pdf", row.title());
        assertEquals("application/pdf", row.newest().mediaType());
        assertEquals(content.length, row.newest().size());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), row.newest().sha256());
        assertArrayEquals(content, read(row.newest().id()));
    }

    @Test
    void anEmptyFileIsAFileToo() throws IOException {
        add("empty.txt", new byte[0]);

        assertEquals(0, read(only().newest().id()).length);
    }

    @Test
    void equalFilesAreStoredOnce() {
        byte[] content = text("the same price list " + customer);
        long before = documents().used();
        add("a.txt", content);
        add("b.txt", content);

        assertEquals(before + content.length, documents().used());
        assertEquals(2, documents().of(customer, DocumentState.ACTIVE).size());
    }

    @Test
    void twoWhoStoreTheSameAtOnceBothSucceed() throws Exception {
        byte[] content = new byte[2_000_000];
        new Random(11).nextBytes(content);
        Callable<UUID> filing = () -> add("race.bin", content);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (var future : both.invokeAll(List.of(filing, filing))) {
                future.get();
            }
        }

        for (DocumentRow row : documents().of(customer, DocumentState.ACTIVE)) {
            assertArrayEquals(content, read(row.newest().id()));
        }
    }

    @Test
    void versionsAreKeptAndNumbered() throws IOException {
        UUID document = add("offer.txt", text("first"));

        assertEquals(2, documents().addVersion(Route.USER, document, DocumentFile.of("offer-2.txt", text("second")),
                "price changed", Documents.SILENT));
        assertEquals(2, documents().addVersion(Route.USER, document, DocumentFile.of("offer-2.txt", text("second")), null,
                Documents.SILENT), "an unchanged file is no version");

        List<DocumentRow.VersionRow> versions = documents().versions(document);
        assertEquals(List.of(2, 1), versions.stream().map(DocumentRow.VersionRow::number).toList());
        assertEquals("price changed", versions.getFirst().remark());
        assertArrayEquals(text("first"), read(versions.getLast().id()));
    }

    @Test
    void programsAreRefusedByNameAndByContent() {
        assertEquals(Reason.BLOCKED_TYPE, refused("setup.EXE", text("harmless")).reason());
        assertEquals(Reason.BLOCKED_TYPE, refused("invoice.pdf.scr. ", text("harmless")).reason());
        assertEquals(Reason.BLOCKED_TYPE, refused("photo.jpg", new byte[] {'M', 'Z', 0, 0}).reason());
        assertEquals(Reason.BLOCKED_TYPE, refused("readme.txt", text("#!/bin/sh\nrm -rf /")).reason());
        DocumentRefusedException disguised = refused("cod\u202egpj.exe", text("harmless"));
        assertTrue(disguised.getMessage().contains("codgpj.exe"), disguised.getMessage());
        assertTrue(documents().of(customer, DocumentState.ACTIVE).isEmpty());
    }

    private static void set(String name, String value) {
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.select(SettingRecord.class, "select s from SettingRecord s where s.name = :name",
                    Map.of("name", name)).getFirst().setContent(value);
            return null;
        });
    }

    @Test
    void theEnterpriseSaysHowMuchAndWhatIsStored() {
        long usedMegabytes = documents().used() >> 20;
        try {
            set("document.max-size-mb", "1");
            assertEquals(Reason.TOO_LARGE, refused("big.txt", new byte[(1 << 20) + 1]).reason());
            set("document.max-size-mb", "100");
            set("document.quota-mb", Long.toString(usedMegabytes));
            assertEquals(Reason.QUOTA, refused("one-more.bin", new byte[2 << 20]).reason());
            set("document.quota-mb", "20480");
            set("document.blocked-endings", "docm, xlsm");
            assertEquals(Reason.BLOCKED_TYPE, refused("macro.DOCM", text("x")).reason());
            add("now-allowed.bat", text("echo " + customer));
        } finally {
            set("document.max-size-mb", "100");
            set("document.quota-mb", "20480");
            set("document.blocked-endings", "exe com bat cmd scr");
        }
        assertEquals(List.of("now-allowed.bat"),
                documents().of(customer, DocumentState.ACTIVE).stream().map(DocumentRow::title).toList());
    }

    @Test
    void namesFromElsewhereAreMadeSafe() {
        add("../../etc/C:\\Users\\x\\re\u0000port\u202e?.txt", text("content"));

        assertEquals("report_.txt", only().newest().fileName());
        add("con.txt", text("device"));
        assertTrue(documents().of(customer, DocumentState.ACTIVE).stream()
                .anyMatch(row -> row.newest().fileName().equals("_con.txt")));
        add("名".repeat(10_000) + ".docx", text("long"));
        String cut = documents().of(customer, DocumentState.ACTIVE).stream().map(row -> row.newest().fileName())
                .filter(name -> name.startsWith("名")).findFirst().orElseThrow();
        assertTrue(cut.endsWith(".docx") && cut.getBytes(StandardCharsets.UTF_8).length <= 200, cut);
    }

    @Test
    void aFileThatChangesWhileItIsStoredLeavesNothing() {
        long before = documents().used();
        AtomicLong opened = new AtomicLong();
        DocumentFile shifty = new DocumentFile("log.txt",
                () -> new ByteArrayInputStream(text("content " + customer + opened.incrementAndGet())));

        assertEquals(Reason.UNREADABLE, assertThrows(DocumentRefusedException.class, () -> documents()
                .add(Route.USER, NewDocument.of(customer), shifty, Documents.SILENT)).reason());
        assertEquals(before, documents().used());
        assertTrue(documents().of(customer, DocumentState.ACTIVE).isEmpty());
    }

    @Test
    void whatIsCancelledLeavesNothing() {
        long before = documents().used();
        byte[] content = new byte[5_000_000];
        new Random(3).nextBytes(content);

        assertThrows(CancellationException.class, () -> documents().add(Route.USER, NewDocument.of(customer),
                DocumentFile.of("big.bin", content), moved -> {
                    throw new CancellationException();
                }));

        assertEquals(before, documents().used());
    }

    /** As a disk does, or somebody with access to the database. */
    private static void damage(String sha256) throws SQLException {
        ARCHIVE.get().close();
        DatabaseEngine engine = engines().stream().filter(known -> known.handles(ARCHIVE.folder())).findFirst()
                .orElseThrow();
        try (EngineSession session = engine.open(ARCHIVE.folder());
                Connection connection = session.dataSource().getConnection();
                PreparedStatement update = connection
                        .prepareStatement("update document_chunk set content = ? where sha256 = ?")) {
            update.setBytes(1, text("paragraph two"));
            update.setString(2, sha256);
            assertEquals(1, update.executeUpdate());
            connection.commit();
        }
        ARCHIVE.reopen();
    }

    private static List<DatabaseEngine> engines() {
        BundleContext context = FrameworkUtil.getBundle(DocumentsTest.class).getBundleContext();
        try {
            return context.getServiceReferences(DatabaseEngine.class, null).stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void damageIsToldByDocumentAndVersion() throws SQLException {
        UUID document = add("contract.txt", text("paragraph one " + customer));
        UUID version = documents().versions(document).getFirst().id();
        damage(documents().versions(document).getFirst().sha256());

        ArchiveException damage = assertThrows(ArchiveException.class, () -> read(version));
        assertTrue(damage.getMessage().contains("contract.txt") && damage.getMessage().contains("1"), damage.getMessage());
    }

    @Test
    void removedDocumentsComeBackUntilTheBinIsEmptied() throws IOException {
        byte[] content = text("old drawing " + customer);
        UUID document = add("drawing.txt", content);
        documents().setState(Route.USER, List.of(document), DocumentState.REMOVED);
        assertTrue(documents().of(customer, DocumentState.ACTIVE).isEmpty());

        documents().setState(Route.USER, List.of(document), DocumentState.ACTIVE);
        assertArrayEquals(content, read(only().newest().id()));

        documents().setState(Route.USER, List.of(document), DocumentState.REMOVED);
        long before = documents().used();
        assertTrue(documents().emptyRecycleBin(Route.USER) >= content.length);
        assertTrue(documents().used() <= before - content.length);
        assertTrue(documents().of(customer, DocumentState.REMOVED).isEmpty());
    }

    @Test
    void emptyingTheBinKeepsWhatAnotherDocumentShares() throws IOException {
        byte[] content = text("shared " + customer);
        UUID gone = add("gone.txt", content);
        add("kept.txt", content);
        documents().setState(Route.USER, List.of(gone), DocumentState.REMOVED);

        documents().emptyRecycleBin(Route.USER);

        assertArrayEquals(content, read(only().newest().id()));
    }

    @Test
    void aDocumentNeedsATitle() {
        UUID document = add("a.txt", text("a"));

        assertThrows(RuleViolationException.class, () -> ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Document.class, document).setTitle(" ");
            return null;
        }));
    }

    @Test
    void everyVersionIsOnTheTimeline() {
        UUID document = add("minutes.txt", text("one"));
        documents().addVersion(Route.USER, document, DocumentFile.of("minutes.txt", text("two")), null, Documents.SILENT);

        List<TimelineEntry> entries = ARCHIVE.get().timeline().page(customer, TimelineCursor.START,
                Set.of("document"), 10);

        assertEquals(List.of("minutes.txt, version 2", "minutes.txt"),
                entries.stream().map(TimelineEntry::title).toList());
    }

    @Test
    void fiftyMegabytesGoInAndOutInPieces() throws IOException {
        Path file = Files.createTempFile(temporary, "big", ".bin");
        Random random = new Random(50);
        byte[] megabyte = new byte[1 << 20];
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                random.nextBytes(megabyte);
                out.write(megabyte);
            }
        }
        AtomicLong moved = new AtomicLong();
        AtomicLong largest = new AtomicLong();

        documents().add(Route.USER, NewDocument.of(customer), DocumentFile.of(file), bytes -> {
            moved.addAndGet(bytes);
            largest.accumulateAndGet(bytes, Math::max);
        });

        assertEquals(50L << 20, moved.get());
        assertTrue(largest.get() <= 1 << 20, "never more than a piece at once");
        try (InputStream in = documents().open(only().newest().id())) {
            assertEquals(-1, Files.mismatch(file, Files.write(temporary.resolve("back.bin"), in.readAllBytes())));
        }
    }
}
