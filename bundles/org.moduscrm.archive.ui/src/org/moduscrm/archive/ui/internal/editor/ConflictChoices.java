package org.moduscrm.archive.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.service.ConflictException.Conflict;

/** Yours or theirs, decided field by field; yours until somebody decides otherwise. */
final class ConflictChoices {

    private final List<Conflict<?, ?>> conflicts;
    private final List<Boolean> theirs = new ArrayList<>();

    ConflictChoices(List<Conflict<?, ?>> conflicts) {
        this.conflicts = List.copyOf(conflicts);
        conflicts.forEach(conflict -> theirs.add(Boolean.FALSE));
    }

    List<Conflict<?, ?>> conflicts() {
        return conflicts;
    }

    boolean takesTheirs(int index) {
        return theirs.get(index);
    }

    void choose(int index, boolean takeTheirs) {
        theirs.set(index, takeTheirs);
    }

    void chooseAll(boolean takeTheirs) {
        theirs.replaceAll(before -> takeTheirs);
    }

    /** Puts the decisions into the models; saving again then stores them. */
    void apply() {
        for (int i = 0; i < conflicts.size(); i++) {
            if (takesTheirs(i)) {
                conflicts.get(i).takeTheirs();
            }
        }
    }
}
