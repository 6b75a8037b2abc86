package org.moduscrm.archive.service.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.CodeListRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.CodeItemFields;
import org.moduscrm.archive.service.fields.CodeListFields;
import org.moduscrm.archive.spi.record.Reference;

/** A list of codes with its entries, for editing. Not safe for several threads. */
public final class CodeListSheet {

    private final EditModel<CodeListRecord> list;
    private final List<EditModel<CodeItemRecord>> items;
    private final Map<String, Long> uses;
    private final boolean declared;

    /**
     * One line of the list.
     *
     * @param depth 0 at the top
     */
    public record Row(EditModel<CodeItemRecord> item, int depth) {
    }

    /**
     * @param uses how many records have each code
     * @param declared whether the program needs the list
     */
    public CodeListSheet(EditModel<CodeListRecord> list, List<EditModel<CodeItemRecord>> items, Map<String, Long> uses,
            boolean declared) {
        this.list = list;
        this.items = new ArrayList<>(items);
        this.uses = Map.copyOf(uses);
        this.declared = declared;
    }

    public EditModel<CodeListRecord> list() {
        return list;
    }

    /** Whether the program needs the list, so that it cannot be deleted. */
    public boolean isDeclared() {
        return declared;
    }

    /** How many records had the entry's code when the sheet was opened. */
    public long uses(EditModel<CodeItemRecord> item) {
        return uses.getOrDefault(Objects.requireNonNullElse(item.original(CodeItemFields.CODE), ""), 0L);
    }

    /** The entries as they stand, parents before children, siblings by rank; removed ones are left out. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<EditModel<CodeItemRecord>> shown = new HashSet<>();
        append(null, 0, rows, shown);
        present().filter(item -> !shown.contains(item)).forEach(item -> rows.add(new Row(item, 0)));
        return rows;
    }

    private Stream<EditModel<CodeItemRecord>> present() {
        return items.stream().filter(item -> !item.isRemoved())
                .sorted(Comparator.comparing((EditModel<CodeItemRecord> item) -> item.get(CodeItemFields.RANK)));
    }

    private void append(String parent, int depth, List<Row> rows, Set<EditModel<CodeItemRecord>> shown) {
        for (EditModel<CodeItemRecord> item : present()
                .filter(candidate -> Objects.equals(candidate.get(CodeItemFields.PARENT_CODE), parent)).toList()) {
            if (shown.add(item)) {
                rows.add(new Row(item, depth));
                String code = item.get(CodeItemFields.CODE);
                if (code != null) {
                    append(code, depth + 1, rows, shown);
                }
            }
        }
    }

    /** A new entry that stands below another one among its siblings; add it with {@link #add}. @param above may be null */
    public EditModel<CodeItemRecord> newItem(EditModel<CodeItemRecord> above) {
        EditModel<CodeItemRecord> item = EditModel.create(CodeItemFields.TYPE);
        item.set(CodeItemFields.LIST, new Reference(list.id(), list.get(CodeListFields.TITLE_EN)));
        item.set(CodeItemFields.PARENT_CODE, above == null ? null : above.get(CodeItemFields.PARENT_CODE));
        item.set(CodeItemFields.RANK, present().mapToInt(other -> other.get(CodeItemFields.RANK)).max().orElse(-1) + 1);
        return item;
    }

    public void add(EditModel<CodeItemRecord> item) {
        items.add(item);
    }

    /** Forgets a new entry. */
    public void drop(EditModel<CodeItemRecord> item) {
        items.remove(item);
    }

    /** The sibling before or after an entry. @param step -1 or 1 */
    public Optional<EditModel<CodeItemRecord>> neighbour(EditModel<CodeItemRecord> item, int step) {
        List<EditModel<CodeItemRecord>> siblings = siblings(item);
        int place = siblings.indexOf(item) + step;
        return place >= 0 && place < siblings.size() ? Optional.of(siblings.get(place)) : Optional.empty();
    }

    private List<EditModel<CodeItemRecord>> siblings(EditModel<CodeItemRecord> item) {
        return present().filter(other -> Objects.equals(other.get(CodeItemFields.PARENT_CODE),
                item.get(CodeItemFields.PARENT_CODE))).toList();
    }

    /** Moves an entry one place among its siblings; those above it in the tree stay. @param step -1 or 1 */
    public void move(EditModel<CodeItemRecord> item, int step) {
        List<EditModel<CodeItemRecord>> siblings = new ArrayList<>(siblings(item));
        int place = siblings.indexOf(item);
        siblings.remove(place);
        siblings.add(place + step, item);
        for (int rank = 0; rank < siblings.size(); rank++) {
            siblings.get(rank).set(CodeItemFields.RANK, rank);
        }
    }

    /** Forgets the entries that were removed; to be called after saving. */
    public void saved() {
        items.removeIf(EditModel::isRemoved);
    }

    /** All models in the order of writing. */
    public List<EditModel<?>> models() {
        List<EditModel<?>> models = new ArrayList<>();
        models.add(list);
        models.addAll(items);
        return models;
    }
}
