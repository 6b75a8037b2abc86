package org.moduscrm.ui.list;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Rows as text that a spreadsheet takes: cells parted by tabs, one row a line. */
final class TabText {

    private TabText() {
    }

    static void copy(Display display, List<List<String>> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String text = lines.stream().map(TabText::line).collect(Collectors.joining("\n", "", "\n"));
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** Tabs and line ends within a cell would shift the cells after it. */
    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("\\s*[\\t\\r\\n]+\\s*", " "))
                .collect(Collectors.joining("\t"));
    }
}
