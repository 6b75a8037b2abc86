package org.moduscrm.ui;

import org.eclipse.swt.widgets.Widget;

/** Names of controls. Tests and help find a control by its name, never by its place or its text. */
public final class Ids {

    /** Key of the widget data that holds the name. */
    public static final String KEY = "org.moduscrm.id";

    private Ids() {
    }

    /** @param id unique within the part, lower case with dots, such as {@code customers.filter} */
    public static <W extends Widget> W set(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }

    /** @return null when it has none, and for null, as where no control has the focus */
    public static String of(Widget widget) {
        return widget == null ? null : (String) widget.getData(KEY);
    }
}
