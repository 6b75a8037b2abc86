package org.moduscrm.persistence.derby.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The importing process is killed. */
class KillTest {

    private static final long SEED = 20_240_310;
    private static final int TRIES_OF_THE_CONTROL = 5;

    @TempDir
    static Path temporary;

    private static Path base;

    @BeforeAll
    static void prepare() {
        base = temporary.resolve("base");
        Archives.prepare(base);
    }

    /**
     * @param acknowledgements kill after so many
     * @param spins and so many turns of an empty loop
     */
    private static List<String> kill(String command, int run, int acknowledgements, long spins) {
        Path folder = temporary.resolve(command + "-" + run);
        Archives.copy(base, folder);
        Set<Integer> ledger = IntStream.range(0, Importer.PREPARED).boxed().collect(Collectors.toCollection(TreeSet::new));
        try (ChildProcess child = ChildProcess.start(temporary.resolve("child"), command, folder.toString(),
                Integer.toString(Importer.PREPARED))) {
            assertTrue(child.await(ChildApplication.READY) != null, () -> "the child did not start: " + child.lines());
            for (int i = 0; i < acknowledgements; i++) {
                child.await(ChildApplication.ACKNOWLEDGED);
            }
            for (long i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            child.kill();
            child.lines().stream().filter(line -> line.startsWith(ChildApplication.ACKNOWLEDGED)).forEach(
                    line -> ledger.add(Integer.valueOf(line.substring(ChildApplication.ACKNOWLEDGED.length()))));
        }
        List<String> problems = PowerLoss.inspect(folder, ledger);
        if (problems.isEmpty()) {
            Archives.delete(folder);
        }
        return problems;
    }

    @Test
    void noAcknowledgedCustomerIsLostAndNoneIsHalf() {
        Random random = new Random(SEED);
        List<String> problems = new ArrayList<>();
        int kills = Campaign.size(6, 300);
        int failed = 0;
        for (int run = 0; run < kills; run++) {
            List<String> found = kill("import", run, random.nextInt(20), random.nextLong(3_000_000));
            failed += found.isEmpty() ? 0 : 1;
            problems.addAll(found);
        }

        Campaign.report("kill", kills, failed);
        assertEquals(List.of(), problems);
    }

    @Test
    void anImportThatAcknowledgesBeforeTheCommitIsFoundOut() {
        List<String> problems = new ArrayList<>();
        for (int run = 0; run < TRIES_OF_THE_CONTROL && problems.isEmpty(); run++) {
            problems.addAll(kill("hasty-import", run, 1 + run, 0));
        }

        assertTrue(problems.stream().anyMatch(problem -> problem.contains("was acknowledged and is missing")),
                () -> problems.toString());
    }
}
