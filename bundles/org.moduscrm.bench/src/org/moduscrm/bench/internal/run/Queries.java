package org.moduscrm.bench.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.moduscrm.bench.internal.Messages;
import org.moduscrm.bench.internal.side.Side;
import org.moduscrm.bench.internal.side.Side.Part;

/**
 * The scenarios of single steps that read. Each is run on the archive and then through bare JDBC with the same arguments; before each
 * come {@value #WARM_UP} runs that are not counted.
 */
final class Queries {

    private static final int RUNS = 200;
    private static final int PAGES = 50;
    private static final int SUMS = 20;
    private static final int WARM_UP = 50;

    private final Rig rig;
    private final List<UUID> customers;
    private final Consumer<Scenario> done;

    /**
     * @param customers all, in the order of the file
     * @param done is told each scenario when it was measured
     */
    Queries(Rig rig, List<UUID> customers, Consumer<Scenario> done) {
        this.rig = rig;
        this.customers = customers;
        this.done = done;
    }

    void run() {
        same("open", Messages.scenarioOpen, spread(RUNS), Side::open);
        same("list_first", Messages.scenarioFirst, parts(i -> new Part.First()), Side::list);
        List<String> middle = middleKeys();
        same("list_middle", Messages.scenarioMiddle, parts(i -> new Part.From(middle.get(i))), Side::list);
        same("list_last", Messages.scenarioLast, parts(i -> new Part.Last()), Side::list);
        same("sum", Messages.scenarioSum, numbers(SUMS), (side, number) -> side.sums());
        either("search_latin", Messages.scenarioLatin, rig.files().latin(), Side::search);
        either("search_chinese", Messages.scenarioChinese, rig.files().chinese(), Side::search);
    }

    private List<UUID> spread(int count) {
        return numbers(count).stream().map(i -> customers.get((int) ((long) i * customers.size() / count))).toList();
    }

    private static List<Integer> numbers(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toList();
    }

    private static List<Part> parts(java.util.function.IntFunction<Part> part) {
        return java.util.stream.IntStream.range(0, PAGES).mapToObj(part).toList();
    }

    /** Sort keys around the middle of the list. */
    private List<String> middleKeys() {
        int from = Math.max(0, customers.size() / 2 - PAGES / 2);
        return rig.archive().records().read(data -> data.query("select sort_key from customer where state = 'ACTIVE' "
                + "order by sort_key, id offset " + from + " rows fetch next " + PAGES + " rows only", List.of(),
                row -> row.text(1)));
    }

    /** Both must read the same. */
    private <T> void same(String name, String label, List<T> arguments, BiFunction<Side, T, Integer> step) {
        for (T argument : arguments) {
            int archive = step.apply(rig.archiveSide(), argument);
            int jdbc = step.apply(rig.jdbcSide(), argument);
            if (archive != jdbc) {
                throw new IllegalStateException(name + " of " + argument + " reads " + archive + " and " + jdbc);
            }
        }
        either(name, label, arguments, step);
    }

    private <T> void either(String name, String label, List<T> arguments, BiFunction<Side, T, Integer> step) {
        done.accept(Scenario.compared(name, label, time(rig.archiveSide(), arguments, step),
                time(rig.jdbcSide(), arguments, step)));
    }

    private static <T> Timings time(Side side, List<T> arguments, BiFunction<Side, T, Integer> step) {
        for (int i = 0; i < WARM_UP; i++) {
            step.apply(side, arguments.get(i % arguments.size()));
        }
        List<Long> nanos = new ArrayList<>();
        for (T argument : arguments) {
            long start = System.nanoTime();
            step.apply(side, argument);
            nanos.add(System.nanoTime() - start);
        }
        return Timings.of(nanos);
    }
}
