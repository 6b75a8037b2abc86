package org.moduscrm.archive.internal.config;

import java.util.function.Supplier;

/** What can be wrong with a configuration record. */
enum Problem {

    CODE_SHAPE(() -> Messages.code_shape),
    CODE_CHANGED(() -> Messages.code_changed),
    CODE_TWICE(() -> Messages.code_twice),
    LABEL_MISSING(() -> Messages.label_missing),
    PARENT_UNKNOWN(() -> Messages.parent_unknown),
    PARENT_CYCLE(() -> Messages.parent_cycle),
    IN_USE(() -> Messages.in_use),
    HAS_CHILDREN(() -> Messages.has_children),
    LIST_NOT_EMPTY(() -> Messages.list_not_empty),
    LIST_DECLARED(() -> Messages.list_declared),
    LIST_TWICE(() -> Messages.list_twice),
    PATTERN_NUMBER(() -> Messages.pattern_number),
    PATTERN_GROUP(() -> Messages.pattern_group),
    PATTERN_MONTH(() -> Messages.pattern_month),
    PARAMETER_VALUE(() -> Messages.parameter_value);

    private final Supplier<String> words;

    Problem(Supplier<String> words) {
        this.words = words;
    }

    /** In the user's language, with placeholders for the arguments. */
    String words() {
        return words.get();
    }
}
