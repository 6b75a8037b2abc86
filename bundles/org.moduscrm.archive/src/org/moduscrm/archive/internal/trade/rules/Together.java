package org.moduscrm.archive.internal.trade.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.rule.RuleContext;

/** Records that belong together as they will be after the transaction: those stored and those being written. */
final class Together {

    private Together() {
    }

    /**
     * @param jpql finds those stored
     * @param belong whether a record belongs to them, with its new values
     */
    static <E extends ArchiveRecord> List<E> of(RuleContext context, Class<E> type, String jpql,
            Map<String, ?> parameters, Predicate<E> belong) {
        Set<E> all = new LinkedHashSet<>(context.pending().written(type));
        all.addAll(context.data().select(type, jpql, parameters));
        return all.stream().filter(record -> !context.pending().isRemoved(record)).filter(belong).toList();
    }
}
