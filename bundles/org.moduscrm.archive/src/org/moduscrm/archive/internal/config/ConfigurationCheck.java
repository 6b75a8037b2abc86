package org.moduscrm.archive.internal.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.CodeListRecord;
import org.moduscrm.archive.model.config.NumberPatternRecord;
import org.moduscrm.archive.model.config.RuleParameterRecord;
import org.moduscrm.archive.service.config.NumberPattern;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.PendingWrites;
import org.moduscrm.archive.spi.rule.Severity;

/**
 * Refuses configuration that contradicts itself or the records there are. No rule of its own that an enterprise could
 * grade: whatever reads the configuration relies on it. One per transaction.
 */
public final class ConfigurationCheck {

    /** Under which its findings are worded; the first argument is the problem, the others its words' arguments. */
    public static final String ID = "configuration.unsound";

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");

    private final Contributions contributions;
    private final DataReader data;
    private final PendingWrites pending;

    public ConfigurationCheck(Contributions contributions, DataReader data, PendingWrites pending) {
        this.contributions = contributions;
        this.data = data;
        this.pending = pending;
    }

    public static String message(Finding finding) {
        List<String> arguments = finding.arguments();
        return NLS.bind(Problem.valueOf(arguments.getFirst()).words(), arguments.subList(1, arguments.size()).toArray());
    }

    public static String title() {
        return Messages.unsound_title;
    }

    public static String explanation() {
        return Messages.unsound_explanation;
    }

    /** Looks at a record that is about to be written. */
    public Optional<Finding> check(RecordType<?> type, ArchiveRecord record) {
        return switch (record) {
            case CodeItemRecord item -> item(type, item);
            case CodeListRecord list -> list(type, list);
            case NumberPatternRecord series -> series(type, series);
            case RuleParameterRecord parameter -> parameter(type, parameter);
            default -> Optional.empty();
        };
    }

    /** Looks at a record that is about to be removed. */
    public Optional<Finding> checkRemoval(RecordType<?> type, ArchiveRecord record) {
        return switch (record) {
            case CodeItemRecord item -> itemRemoval(type, item);
            case CodeListRecord list -> listRemoval(type, list);
            default -> Optional.empty();
        };
    }

    private Optional<Finding> item(RecordType<?> type, CodeItemRecord item) {
        if (item.code() == null || !CODE.matcher(item.code()).matches()) {
            return finding(type, item, "code", Problem.CODE_SHAPE, name(item));
        }
        if (isBlank(item.labelEn()) || isBlank(item.labelZh())) {
            return finding(type, item, isBlank(item.labelEn()) ? "labelEn" : "labelZh", Problem.LABEL_MISSING, item.code());
        }
        if (item.version() > 0 && pending.changedAttributes(item).contains("code")) {
            return finding(type, item, "code", Problem.CODE_CHANGED, name(item), item.code());
        }
        if (pending.changedAttributes(item).stream().noneMatch(Set.of("code", "parentCode", "list")::contains)
                && item.version() > 0) {
            return Optional.empty();
        }
        return place(type, item, siblings(item));
    }

    private Optional<Finding> place(RecordType<?> type, CodeItemRecord item, List<CodeItemRecord> others) {
        if (others.stream().anyMatch(other -> item.code().equals(other.code()))) {
            return finding(type, item, "code", Problem.CODE_TWICE, name(item), item.code());
        }
        if (item.parentCode() == null) {
            return Optional.empty();
        }
        Map<String, String> parents = new HashMap<>();
        others.forEach(other -> parents.put(other.code(), other.parentCode()));
        if (!parents.containsKey(item.parentCode()) && !item.parentCode().equals(item.code())) {
            return finding(type, item, "parentCode", Problem.PARENT_UNKNOWN, name(item), item.parentCode());
        }
        Set<String> seen = new HashSet<>(Set.of(item.code()));
        for (String above = item.parentCode(); above != null; above = parents.get(above)) {
            if (!seen.add(above)) {
                return finding(type, item, "parentCode", Problem.PARENT_CYCLE, name(item));
            }
        }
        return Optional.empty();
    }

    /** The other entries of the list as they will be. */
    private List<CodeItemRecord> siblings(CodeItemRecord item) {
        Set<CodeItemRecord> all = new HashSet<>(data.select(CodeItemRecord.class,
                "select i from CodeItemRecord i where i.list.id = :list", Map.of("list", item.list().id())));
        pending.written(CodeItemRecord.class).stream().filter(other -> item.list().equals(other.list()))
                .forEach(all::add);
        return all.stream().filter(other -> !other.equals(item) && !pending.isRemoved(other)).toList();
    }

    private Optional<Finding> itemRemoval(RecordType<?> type, CodeItemRecord item) {
        long uses = new CodeUses(contributions, data).of(item.list().listId()).getOrDefault(item.code(), 0L);
        if (uses > 0) {
            return finding(type, item, null, Problem.IN_USE, name(item), Long.toString(uses));
        }
        return siblings(item).stream().anyMatch(other -> item.code().equals(other.parentCode()))
                ? finding(type, item, null, Problem.HAS_CHILDREN, name(item)) : Optional.empty();
    }

    private Optional<Finding> list(RecordType<?> type, CodeListRecord list) {
        if (list.listId() == null || !CODE.matcher(list.listId()).matches()) {
            return finding(type, list, "listId", Problem.CODE_SHAPE, String.valueOf(list.titleEn()));
        }
        if (isBlank(list.titleEn()) || isBlank(list.titleZh())) {
            return finding(type, list, isBlank(list.titleEn()) ? "titleEn" : "titleZh", Problem.LABEL_MISSING, list.listId());
        }
        if (list.version() > 0) {
            return pending.changedAttributes(list).contains("listId")
                    ? finding(type, list, "listId", Problem.CODE_CHANGED, list.titleEn(), list.listId()) : Optional.empty();
        }
        boolean twice = Stream.concat(
                data.select(CodeListRecord.class, "select l from CodeListRecord l where l.listId = :id",
                        Map.of("id", list.listId())).stream(),
                pending.written(CodeListRecord.class).stream())
                .anyMatch(other -> !other.equals(list) && list.listId().equals(other.listId()));
        return twice ? finding(type, list, "listId", Problem.LIST_TWICE, list.listId()) : Optional.empty();
    }

    private Optional<Finding> listRemoval(RecordType<?> type, CodeListRecord list) {
        boolean declared = contributions.configurationDefaults().stream()
                .flatMap(defaults -> defaults.codeLists().stream()).anyMatch(other -> other.id().equals(list.listId()));
        if (declared) {
            return finding(type, list, null, Problem.LIST_DECLARED, list.titleEn());
        }
        boolean filled = data.select(CodeItemRecord.class, "select i from CodeItemRecord i where i.list.id = :list",
                Map.of("list", list.id())).stream().anyMatch(item -> !pending.isRemoved(item));
        return filled ? finding(type, list, null, Problem.LIST_NOT_EMPTY, list.titleEn()) : Optional.empty();
    }

    private static Optional<Finding> series(RecordType<?> type, NumberPatternRecord series) {
        NumberPattern.Flaw flaw = new NumberPattern(series.pattern() == null ? "" : series.pattern()).flaw();
        return flaw == null ? Optional.empty() : finding(type, series, "pattern", switch (flaw) {
            case NUMBER -> Problem.PATTERN_NUMBER;
            case GROUP -> Problem.PATTERN_GROUP;
            case MONTH_WITHOUT_YEAR -> Problem.PATTERN_MONTH;
        }, series.titleEn());
    }

    private Optional<Finding> parameter(RecordType<?> type, RuleParameterRecord value) {
        return contributions.rule(value.ruleId()).flatMap(rule -> rule.parameters().stream()
                .filter(parameter -> parameter.id().equals(value.parameterId())).findFirst())
                .filter(parameter -> value.content() != null && !parameter.accepts(value.content()))
                .flatMap(parameter -> finding(type, value, "content", Problem.PARAMETER_VALUE, parameter.label(),
                        value.content()));
    }

    private static Optional<Finding> finding(RecordType<?> type, ArchiveRecord record, String attribute, Problem problem,
            String... words) {
        List<String> arguments = new ArrayList<>(List.of(problem.name()));
        arguments.addAll(List.of(words));
        return Optional.of(new Finding(ID, Severity.ERROR, type.kind(), record.id(), null, null, attribute, arguments));
    }

    private static String name(CodeItemRecord item) {
        return isBlank(item.labelEn()) ? String.valueOf(item.code()) : item.labelEn();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
