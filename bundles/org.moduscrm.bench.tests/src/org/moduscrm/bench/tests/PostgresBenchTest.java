package org.moduscrm.bench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.testing.engine.TestServer;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Measuring on a server. */
class PostgresBenchTest {

    private static final long PATIENCE_MILLIS = 60_000;

    @TempDir
    Path folder;

    private static TestServer server() throws InterruptedException {
        ServiceTracker<TestServer, TestServer> tracker = new ServiceTracker<>(
                FrameworkUtil.getBundle(PostgresBenchTest.class).getBundleContext(), TestServer.class, null);
        tracker.open();
        return tracker.waitForService(PATIENCE_MILLIS);
    }

    @Test
    void measuresOnAServerAndSaysThatThisOneForgets() throws Exception {
        TestServer server = server();
        Typed typed = new Typed(Map.of("--customers", "100", "--engine", "postgresql", "--server",
                server.url(server.createEmpty()), "--user", server.owner(), "--folder", folder.toString()));
        assertEquals(Command.FINE, typed.run());
        assertTrue(typed.document().get("database").toString().startsWith("postgresql "), typed.document().toString());
        assertEquals(false, typed.document().get("durable"));
        for (String name : List.of("import", "open", "list_first", "list_middle", "list_last", "sum", "create", "save")) {
            typed.assertCompared(name);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
