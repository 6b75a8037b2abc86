package org.moduscrm.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.cli.internal.CommandRunner;
import org.moduscrm.cli.internal.Console;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

import com.fasterxml.jackson.jr.ob.JSON;

/** What somebody at a terminal, or a program that calls one, sees. */
class CommandLineTest {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final String TABLE = "customer_id,name,phone\n1,重庆机电有限公司,023-5550\n2,Heron Pumps Ltd,100\n3,,\n";

    @TempDir
    Path folder;

    private String archive;

    /** What a command left behind. */
    private record Answer(int code, String out, String err) {

        Map<String, Object> document() throws IOException {
            return JSON.std.mapFrom(out);
        }
    }

    @BeforeEach
    void chooseArchive() {
        archive = folder.resolve("archive").toString();
    }

    private static BundleContext bundles() {
        return FrameworkUtil.getBundle(CommandLineTest.class).getBundleContext();
    }

    private static <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundles(), type, null);
        tracker.open();
        T service = tracker.waitForService(PATIENCE_MILLIS);
        if (service == null) {
            throw new IllegalStateException("No service " + type + ": a bundle that it needs is missing");
        }
        return service;
    }

    private static Answer modus(String... arguments) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = service(CommandRunner.class).run(arguments, new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void importTellsProgramsWhatItDid() throws Exception {
        Path table = file("customers.csv", TABLE);

        Answer answer = modus("import", table.toString(), "--json", "--archive", archive);

        assertEquals(0, answer.code(), answer.err());
        assertEquals(Map.of("customers", Map.of("created", 2, "updated", 0, "rejected", 1), "contacts",
                Map.of("created", 0, "updated", 0, "rejected", 0), "orders",
                Map.of("created", 0, "updated", 0, "rejected", 0), "interactions",
                Map.of("created", 0, "updated", 0, "rejected", 0), "problems",
                List.of(Map.of("file", table.toString(), "line", 4, "column", 2, "message", "name is missing."))),
                answer.document());
    }

    @Test
    void importTellsPeopleWhatItDidAndWhatIsWrong() throws Exception {
        Path table = file("customers.csv", TABLE);

        Answer answer = modus("import", table.toString(), "--progress", "--archive", archive);

        assertEquals(0, answer.code(), answer.err());
        assertEquals("customers: 2 created, 0 updated, 1 rejected\n", answer.out());
        assertEquals(List.of("acknowledged 3 " + table, table + ":4:2: name is missing."), answer.err().lines().toList());
    }

    @Test
    void aBrokenFileFailsWithOneDocument() throws Exception {
        Path table = file("customers.csv", "customer_id,name\n1,\"open\n");

        Answer answer = modus("import", table.toString(), "--json", "--archive", archive);

        assertEquals(1, answer.code());
        Map<String, Object> document = answer.document();
        assertEquals(Map.of("created", 0, "updated", 0, "rejected", 0), document.get("customers"));
        Map<?, ?> problem = (Map<?, ?>) ((List<?>) document.get("problems")).getFirst();
        assertEquals(2, problem.get("line"));
        String message = (String) ((Map<?, ?>) document.get("error")).get("message");
        assertTrue(message.contains(table + ":2:"), message);
    }

    @Test
    void queryFindsByPartsOfNames() throws Exception {
        modus("import", file("customers.csv", TABLE).toString(), "--archive", archive);

        Answer chinese = modus("query", "机电", "--json", "--archive", archive);
        Answer limited = modus("query", "--limit", "1", "ron", "pum", "--json", "--archive", archive);

        assertEquals(0, chinese.code(), chinese.err());
        assertEquals(1, chinese.document().get("total"));
        Map<?, ?> hit = (Map<?, ?>) ((List<?>) chinese.document().get("hits")).getFirst();
        assertEquals(Set.of("id", "code", "name", "matched"), hit.keySet());
        assertEquals("重庆机电有限公司", hit.get("name"));
        assertEquals("name", hit.get("matched"));
        assertEquals(1, limited.document().get("total"), limited.out());
    }

    @Test
    void queryOnNoArchiveFailsInsteadOfMakingOne() throws Exception {
        Answer answer = modus("query", "x", "--json", "--archive", archive);

        assertEquals(1, answer.code());
        assertTrue(((Map<?, ?>) answer.document().get("error")).get("message").toString().contains(archive));
        assertTrue(Files.notExists(Path.of(archive)));
    }

    @Test
    void modesAreListed() throws Exception {
        Answer answer = modus("modes", "list", "--json", "--archive", archive);

        assertEquals(0, answer.code(), answer.err());
        assertEquals(Set.of("modes"), answer.document().keySet());
        for (Object mode : (List<?>) answer.document().get("modes")) {
            assertEquals(Set.of("id", "name", "version", "provider", "installed", "enabled", "customers"),
                    ((Map<?, ?>) mode).keySet());
        }
        Answer unknown = modus("modes", "enable", "nosuch", "--archive", archive);
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("nosuch"), unknown.err());
    }

    @Test
    void exportWritesAFileAndTellsHowManyRows() throws Exception {
        modus("import", file("customers.csv", TABLE).toString(), "--archive", archive);
        Path out = folder.resolve("out.csv");

        Answer answer = modus("export", out.toString(), "--kind", "customers", "--json", "--archive", archive);

        assertEquals(Map.of("file", out.toString(), "kind", "customers", "rows", 2), answer.document());
        assertTrue(Files.readString(out).contains("Heron Pumps Ltd"));
        assertEquals(1, modus("export", out.toString(), "--kind", "customers", "--archive", archive).code(), "it exists");
        assertEquals(2, modus("export", out.toString(), "--archive", archive).code(), "no kind");
    }

    @Test
    void anArchiveInUseIsNamedWithItsHolder() throws Exception {
        try (Archive open = service(ArchiveManager.class).open(Path.of(archive))) {
            Answer answer = modus("modes", "list", "--json", "--archive", archive);

            assertEquals(1, answer.code());
            Map<?, ?> error = (Map<?, ?>) answer.document().get("error");
            assertTrue(error.get("message").toString().contains(open.folder().toString()), answer.out());
            assertTrue(error.containsKey("holder"), answer.out());
        }
    }

    @Test
    void wrongUseIsToldWithTheExitCodeTwo() throws Exception {
        for (String[] wrong : new String[][] { { "nosuch" }, { "import" }, { "import", "x", "--nosuch" }, { "query", "x",
                "--limit", "many" }, { "query", "x", "--limit", "0" }, { "import", "x", "--as", "nosuch" }, { "modes" }, {},
                { "query", "x", "--archive" } }) {
            Answer answer = modus(wrong);
            assertEquals(2, answer.code(), String.join(" ", wrong) + ": " + answer.err());
            assertEquals("", answer.out());
            assertTrue(!answer.err().isBlank());
        }
        Answer json = modus("query", "x", "--limit", "many", "--json");
        assertEquals(2, json.code());
        assertTrue(((Map<?, ?>) json.document().get("error")).get("message").toString().contains("many"), json.out());
    }

    @Test
    void helpIsEverywhere() throws Exception {
        Answer all = modus("--help");
        assertEquals(0, all.code());
        for (String command : List.of("import", "export", "query", "modes", "version")) {
            assertTrue(all.out().contains("  " + command), all.out());
            Answer one = modus(command, "--help");
            assertEquals(0, one.code(), one.err());
            assertTrue(one.out().startsWith("Usage: modus " + command), one.out());
        }
        String kinds = modus("import", "-h").out();
        for (String kind : List.of("cdnow", "customers", "contacts", "activities", "vcard")) {
            assertTrue(kinds.contains("  " + kind + " "), kinds);
        }
        assertTrue(modus("modes", "list", "--help").out().contains("--json"));
    }

    @Test
    void versionIsOneDocument() throws Exception {
        Map<String, Object> document = modus("version", "--json").document();
        assertEquals("Modus CRM", document.get("name"));
        assertTrue(document.get("version").toString().startsWith("1.0.0"));
    }

    /** As another bundle would contribute it. */
    private static final class Fragile implements Command {

        @Override
        public String name() {
            return "fragile";
        }

        @Override
        public String summary() {
            return "Breaks 100% of the time.";
        }

        @Override
        public boolean offersJson() {
            return true;
        }

        @Override
        public int run(Invocation invocation) {
            throw new IllegalStateException("glass");
        }
    }

    @Test
    void commandsOfOtherBundlesTakePartAndTheirErrorsAreTold() throws Exception {
        ServiceRegistration<Command> registration = bundles().registerService(Command.class, new Fragile(), new Hashtable<>());
        try {
            assertTrue(modus("--help").out().contains("Breaks 100% of the time."));
            Answer answer = modus("fragile", "--json");
            assertEquals(1, answer.code());
            assertTrue(((Map<?, ?>) answer.document().get("error")).get("message").toString().contains("glass"));
        } finally {
            registration.unregister();
        }
    }

    @Test
    void anArchiveIsBroughtUpOnceAndSaysSo() throws InterruptedException, IOException {
        Answer missing = modus("archive", "migrate", "--archive", archive);
        assertEquals(Command.FAILED, missing.code());
        assertTrue(missing.err().contains(archive), missing.err());
        modus("modes", "list", "--archive", archive);

        Answer done = modus("archive", "migrate", "--archive", archive, "--json");

        assertEquals(Command.FINE, done.code(), done.err());
        assertEquals(List.of(), done.document().get("migrations"));
    }
}
