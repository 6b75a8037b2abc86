package org.moduscrm.bench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Invocation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** What was typed behind {@code modus bench}. */
final class Typed implements Invocation {

    private static final long PATIENCE_MILLIS = 60_000;

    private final Map<String, String> options;
    private final List<String> notes = new ArrayList<>();
    private Map<String, ?> document;
    private String text;

    Typed(Map<String, String> options) {
        this.options = options;
    }

    /** @return the exit code */
    int run() throws InterruptedException, InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(Typed.class).getBundleContext();
        ServiceTracker<Command, Command> tracker = new ServiceTracker<>(context,
                context.createFilter("(&(objectClass=" + Command.class.getName() + ")(component.name=*BenchCommand))"), null);
        tracker.open();
        try {
            return tracker.waitForService(PATIENCE_MILLIS).run(this);
        } finally {
            tracker.close();
        }
    }

    Map<String, ?> document() {
        return document;
    }

    String text() {
        return text;
    }

    /** Null when nothing was measured under the name. */
    Map<?, ?> scenario(String name) {
        return (Map<?, ?>) ((Map<?, ?>) document.get("scenarios")).get(name);
    }

    /** Asserts that the figures of a comparison are there. */
    void assertCompared(String name) {
        for (String figure : List.of("p50_ms", "p95_ms", "per_second", "jdbc_ratio")) {
            assertTrue(scenario(name).get(figure) instanceof Double number && number > 0,
                    name + "." + figure + " is " + scenario(name).get(figure));
        }
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
