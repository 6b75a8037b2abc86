package org.moduscrm.bench.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Invocation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** What the measurement tells programs and people. Not how fast anything is: that depends on the machine. */
class BenchCommandTest {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final String CUSTOMERS = "200";

    /** Measured on the archive and through bare JDBC. */
    private static final List<String> COMPARED = List.of("import", "open", "list_first", "list_middle", "list_last", "sum",
            "search_latin", "search_chinese", "create", "save");

    @TempDir
    static Path folder;

    private static int code;
    private static Map<String, ?> document;
    private static String text;

    @BeforeAll
    static void measureALittle() throws Exception {
        Typed typed = new Typed(Map.of("--customers", CUSTOMERS, "--folder", folder.toString()));
        code = command().run(typed);
        document = typed.document;
        text = typed.text;
    }

    private static Command command() throws InterruptedException, InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(BenchCommandTest.class).getBundleContext();
        ServiceTracker<Command, Command> tracker = new ServiceTracker<>(context,
                context.createFilter("(&(objectClass=" + Command.class.getName() + ")(component.name=*BenchCommand))"), null);
        tracker.open();
        return tracker.waitForService(PATIENCE_MILLIS);
    }

    private static Map<?, ?> scenario(String name) {
        return (Map<?, ?>) ((Map<?, ?>) document.get("scenarios")).get(name);
    }

    @Test
    void saysWhatWasMeasuredOnWhat() {
        assertEquals(Command.FINE, code);
        assertEquals(Long.parseLong(CUSTOMERS), document.get("customers"));
        assertTrue(document.get("database").toString().matches("derby \\d+(\\.\\d+)+"), document.get("database").toString());
    }

    @Test
    void comparesEveryStepWithBareJdbc() {
        assertAll(COMPARED.stream().map(name -> () -> {
            for (String figure : List.of("p50_ms", "p95_ms", "per_second", "jdbc_ratio")) {
                assertTrue(scenario(name).get(figure) instanceof Double number && number > 0,
                        name + "." + figure + " is " + scenario(name).get(figure));
            }
        }));
    }

    @Test
    void takesTheFigureFromTheRunsAndNotTheOtherWayRound() {
        assertTrue((Double) scenario("open").get("p50_ms") <= (Double) scenario("open").get("p95_ms"));
        assertEquals(200L, scenario("open").get("runs"));
    }

    @Test
    void tellsMemoryAndThatNoWindowWasStarted() {
        assertTrue((Double) scenario("memory").get("heap_mb") > 0);
        assertTrue(scenario("start").containsKey("p50_ms") && scenario("start").get("p50_ms") == null);
    }

    @Test
    void showsPeopleALineForEachScenario() {
        assertTrue(text.lines().count() >= COMPARED.size() + 4, text);
    }

    @Test
    void leavesNothingBehind() throws Exception {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** What was typed behind {@code modus bench}. */
    private static final class Typed implements Invocation {

        private final Map<String, String> options;
        private final List<String> notes = new ArrayList<>();
        private Map<String, ?> document;
        private String text;

        Typed(Map<String, String> options) {
            this.options = options;
        }

        @Override
        public List<String> parameters() {
            return List.of();
        }

        @Override
        public boolean has(String option) {
            return options.containsKey(option);
        }

        @Override
        public Optional<String> value(String option) {
            return Optional.ofNullable(options.get(option));
        }

        @Override
        public long number(String option, long fallback, long least, long most) {
            return value(option).map(Long::parseLong).orElse(fallback);
        }

        @Override
        public Path path(String typed) {
            return Path.of(typed);
        }

        @Override
        public Path archiveFolder() {
            throw new UnsupportedOperationException("A measurement makes its own archive");
        }

        @Override
        public Archive archive() {
            throw new UnsupportedOperationException("A measurement makes its own archive");
        }

        @Override
        public boolean json() {
            return true;
        }

        @Override
        public void result(Map<String, ?> wholeDocument, String wholeText) {
            document = wholeDocument;
            text = wholeText;
        }

        @Override
        public void note(String line) {
            notes.add(line);
        }
    }
}
