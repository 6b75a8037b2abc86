package org.moduscrm.ui.list;

import java.util.function.IntFunction;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Table;

/** What screen readers say of a table: its name, and for a row each header with its text. */
final class RowSpeech {

    private RowSpeech() {
    }

    static void install(Table table, String name, IntFunction<String> rowText) {
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID < 0 ? name : rowText.apply(event.childID);
            }
        });
    }
}
