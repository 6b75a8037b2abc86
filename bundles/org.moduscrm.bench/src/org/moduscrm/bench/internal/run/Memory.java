package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.moduscrm.bench.internal.Messages;

/** What the process holds with both databases open. */
final class Memory {

    private static final double MEGABYTE = 1 << 20;

    private Memory() {
    }

    static Scenario now() {
        System.gc();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("heap_mb", Scenario.rounded(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE));
        figures.put("resident_mb", resident(ProcessHandle.current().pid()));
        return new Scenario("memory", Messages.scenarioMemory, figures);
    }

    /** Null where the system does not tell. */
    static Double resident(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:")).findFirst()
                    .map(line -> Scenario.rounded(Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)).orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}
