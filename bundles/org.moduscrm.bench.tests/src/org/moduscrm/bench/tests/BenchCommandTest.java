package org.moduscrm.bench.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.spi.command.Command;

/** What the measurement tells programs and people. Not how fast anything is: that depends on the machine. */
class BenchCommandTest {

    private static final String CUSTOMERS = "200";

    /** Measured on the archive and through bare JDBC. */
    private static final List<String> COMPARED = List.of("import", "open", "list_first", "list_middle", "list_last", "sum",
            "search_latin", "search_chinese", "create", "save");

    @TempDir
    static Path folder;

    private static int code;
    private static Typed typed;

    @BeforeAll
    static void measureALittle() throws Exception {
        typed = new Typed(Map.of("--customers", CUSTOMERS, "--folder", folder.toString()));
        code = typed.run();
    }

    @Test
    void saysWhatWasMeasuredOnWhat() {
        assertEquals(true, typed.document().get("durable"));
        assertEquals(Command.FINE, code);
        assertEquals(Long.parseLong(CUSTOMERS), typed.document().get("customers"));
        assertTrue(typed.document().get("database").toString().matches("derby \\d+(\\.\\d+)+"), typed.document().get("database").toString());
    }

    @Test
    void comparesEveryStepWithBareJdbc() {
        assertAll(COMPARED.stream().map(name -> () -> typed.assertCompared(name)));
    }

    @Test
    void takesTheFigureFromTheRunsAndNotTheOtherWayRound() {
        assertTrue((Double) typed.scenario("open").get("p50_ms") <= (Double) typed.scenario("open").get("p95_ms"));
        assertEquals(200L, typed.scenario("open").get("runs"));
    }

    @Test
    void tellsMemoryAndThatNoWindowWasStarted() {
        assertTrue((Double) typed.scenario("memory").get("heap_mb") > 0);
        assertTrue(typed.scenario("start").containsKey("p50_ms") && typed.scenario("start").get("p50_ms") == null);
        assertEquals(Map.of(), typed.scenario("ui"));
        assertEquals(Map.of(), typed.scenario("desktop_heap"));
    }

    @Test
    void showsPeopleALineForEachScenario() {
        assertTrue(typed.text().lines().count() >= COMPARED.size() + 7, typed.text());
    }

    @Test
    void leavesNothingBehind() throws Exception {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
