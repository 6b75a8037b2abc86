package org.moduscrm.ui.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Keys of a paged table: beyond its edge they turn the page, and typing jumps to the rows that begin so. */
final class ListKeys {

    /** A longer pause begins a new prefix. */
    private static final int PREFIX_MS = 1_000;

    /** What the keys do. */
    interface Target extends ListFooter.Paging {

        boolean hasBefore();

        boolean hasAfter();

        void jump(String prefix);

        void toFilter();
    }

    private final Table table;
    private final Target target;
    private final Runnable forget = this::forgetPrefix;
    private String prefix = "";

    ListKeys(Table table, Target target) {
        this.table = table;
        this.target = target;
        table.addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        boolean plain = (event.stateMask & SWT.SHIFT) == 0;
        boolean turned = plain && switch (event.keyCode) {
            case SWT.HOME -> target.hasBefore() && run(target::first);
            case SWT.END -> target.hasAfter() && run(target::last);
            case SWT.PAGE_DOWN, SWT.ARROW_DOWN -> atEnd() && target.hasAfter() && run(target::next);
            case SWT.PAGE_UP, SWT.ARROW_UP -> atStart() && target.hasBefore() && run(target::previous);
            case SWT.ESC -> run(target::toFilter);
            default -> false;
        };
        if (turned || typed(event)) {
            event.doit = false;
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private boolean atEnd() {
        return table.getSelectionIndex() == table.getItemCount() - 1;
    }

    private boolean atStart() {
        return table.getSelectionIndex() == 0;
    }

    private boolean typed(Event event) {
        boolean printable = !Character.isISOControl(event.character) && !(prefix.isEmpty() && event.character == ' ');
        if (printable) {
            prefix += event.character;
            target.jump(prefix);
            table.getDisplay().timerExec(PREFIX_MS, forget);
        }
        return printable;
    }

    private void forgetPrefix() {
        prefix = "";
    }
}
