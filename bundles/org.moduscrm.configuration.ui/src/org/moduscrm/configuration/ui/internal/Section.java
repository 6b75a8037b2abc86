package org.moduscrm.configuration.ui.internal;

import java.util.Objects;

/** A place in the tree on the left. */
sealed interface Section {

    /** In the user's language. */
    String label();

    /** The heading above the lists; it has no page. */
    record Lists() implements Section {

        @Override
        public String label() {
            return Messages.section_lists;
        }
    }

    /** @param listId null for a list that is being made */
    record CodeList(String listId, String label) implements Section {

        @Override
        public boolean equals(Object other) {
            return other instanceof CodeList list && Objects.equals(listId, list.listId);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(listId);
        }
    }

    record Rules() implements Section {

        @Override
        public String label() {
            return Messages.section_rules;
        }
    }

    record Numbers() implements Section {

        @Override
        public String label() {
            return Messages.section_numbers;
        }
    }

    record Settings() implements Section {

        @Override
        public String label() {
            return Messages.section_settings;
        }
    }
}
