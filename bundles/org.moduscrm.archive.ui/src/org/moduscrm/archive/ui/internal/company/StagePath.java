package org.moduscrm.archive.ui.internal.company;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.ui.Ids;

/** The stages of the sale in a row, the present one in brackets; the others can be clicked. */
public final class StagePath {

    private static final String ARROW = "  \u203A  ";

    private final Link link;
    private final Consumer<CodeItem> chosen;
    private List<CodeItem> choices = List.of();

    /** @param chosen receives the stage that was clicked */
    public StagePath(Composite parent, Consumer<CodeItem> chosen) {
        this.chosen = chosen;
        link = Ids.set(new Link(parent, SWT.NONE), "customer.header.stages");
        link.addListener(SWT.Selection, event -> choices.stream().filter(item -> item.code().equals(event.text))
                .findFirst().ifPresent(this.chosen));
        link.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.field_saleStage + " " + link.getText().replaceAll("<[^>]*>", "");
            }
        });
        link.setToolTipText(Messages.stage_tip);
    }

    /** @param code null for a customer without a stage */
    public void show(CodeList stages, String code) {
        choices = stages.choices();
        List<String> words = choices.stream().map(item -> item.code().equals(code) ? present(item.label())
                : "<a href=\"" + item.code() + "\">" + plain(item.label()) + "</a>").toList();
        String path = String.join(ARROW, words);
        boolean unknown = code != null && choices.stream().noneMatch(item -> item.code().equals(code));
        link.setText(unknown ? present(stages.label(code)) + ARROW + path : path);
    }

    private static String present(String label) {
        return "[ " + plain(label).toUpperCase(Locale.getDefault()) + " ]";
    }

    private static String plain(String label) {
        return label.replace("<", "\u2039").replace(">", "\u203A").replace("&", "&&");
    }

    public Link control() {
        return link;
    }
}
