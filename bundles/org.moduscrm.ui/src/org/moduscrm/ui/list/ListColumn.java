package org.moduscrm.ui.list;

import java.util.function.Function;

import org.eclipse.jface.resource.ImageDescriptor;

/**
 * A column of a list.
 *
 * @param id stable; widths and order are kept under it
 * @param header in the user's language
 * @param width in pixels at 96 dpi, until the user changes it
 * @param rightAligned for numbers and days
 * @param tooltip what the figure means, in the user's language; null for none
 * @param sort id of the order that a click on the header asks for; null when the list cannot be sorted by it
 * @param visible until the user changes it
 * @param fixed cannot be hidden
 * @param text what a cell says; may give null
 * @param image what a cell shows before the text; null for none
 */
public record ListColumn<T>(String id, String header, int width, boolean rightAligned, String tooltip, String sort,
        boolean visible, boolean fixed, Function<T, String> text, Function<T, ImageDescriptor> image) {

    /** A visible, left-aligned column that cannot sort. */
    public static <T> ListColumn<T> of(String id, String header, int width, Function<T, String> text) {
        return new ListColumn<>(id, header, width, false, null, null, true, false, text, null);
    }

    public ListColumn<T> alignedRight() {
        return new ListColumn<>(id, header, width, true, tooltip, sort, visible, fixed, text, image);
    }

    public ListColumn<T> withTooltip(String definition) {
        return new ListColumn<>(id, header, width, rightAligned, definition, sort, visible, fixed, text, image);
    }

    public ListColumn<T> sortedBy(String order) {
        return new ListColumn<>(id, header, width, rightAligned, tooltip, order, visible, fixed, text, image);
    }

    /** Not shown until the user asks for it. */
    public ListColumn<T> hidden() {
        return new ListColumn<>(id, header, width, rightAligned, tooltip, sort, false, fixed, text, image);
    }

    /** Always shown. */
    public ListColumn<T> alwaysShown() {
        return new ListColumn<>(id, header, width, rightAligned, tooltip, sort, true, true, text, image);
    }

    public ListColumn<T> withImage(Function<T, ImageDescriptor> pictures) {
        return new ListColumn<>(id, header, width, rightAligned, tooltip, sort, visible, fixed, text, pictures);
    }
}
