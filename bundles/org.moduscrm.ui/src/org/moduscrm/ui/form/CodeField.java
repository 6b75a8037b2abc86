package org.moduscrm.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.ui.internal.Messages;

/**
 * A field for a code of a list, or none. It shows labels; typing offers the entries whose label or code contains what was
 * typed, and entries of a tree stand indented under those above them. A value that the list does not offer any more is
 * shown as long as the record has it.
 */
public final class CodeField<E extends ArchiveRecord> extends Field<E, String> {

    private static final String INDENT = "    ";
    private static final int ROWS = 20;

    private final Combo combo;
    private final Supplier<CodeList> list;
    private List<CodeItem> choices = List.of();
    private CodeList shown;
    private boolean refreshing;

    CodeField(FieldGroup<E> group, Attribute<E, String> attribute, String label, Supplier<CodeList> list) {
        super(group, attribute, label);
        this.list = list;
        combo = new Combo(group.parent(), SWT.DROP_DOWN | SWT.BORDER);
        combo.setVisibleItemCount(ROWS);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = MIN_WIDTH;
        data.minimumWidth = MIN_WIDTH;
        combo.setLayoutData(data);
        combo.addListener(SWT.Selection, event -> chosen());
        combo.addListener(SWT.Modify, event -> typed());
        combo.addListener(SWT.FocusOut, event -> tidy());
        fill();
        ContentProposalAdapter proposals = new ContentProposalAdapter(combo, new ComboContentAdapter(),
                (contents, position) -> proposals(contents), null, null);
        proposals.setPropagateKeys(true);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(proposal -> choose(proposal.getContent()));
        install(combo, combo);
    }

    /** The first item stands for none. */
    private void fill() {
        CodeList current = list.get();
        if (Objects.equals(current, shown)) {
            return;
        }
        shown = current;
        choices = current.choices();
        refreshing = true;
        try {
            combo.removeAll();
            combo.add("");
            Map<String, Integer> depths = new HashMap<>();
            for (CodeItem choice : choices) {
                int depth = choice.parent() == null ? 0 : depths.getOrDefault(choice.parent(), -1) + 1;
                depths.put(choice.code(), depth);
                combo.add(INDENT.repeat(depth) + choice.label());
            }
        } finally {
            refreshing = false;
        }
    }

    private void chosen() {
        int index = combo.getSelectionIndex() - 1;
        setInputProblem(null);
        put(index < 0 ? null : choices.get(index).code());
        group().edits().seal();
        show();
    }

    private void typed() {
        if (refreshing) {
            return;
        }
        String text = combo.getText().strip();
        if (text.isEmpty()) {
            setInputProblem(null);
            put(null);
            return;
        }
        if (text.equals(words())) {
            setInputProblem(null);
            return;
        }
        Optional<CodeItem> meant = exactly(text);
        setInputProblem(meant.isPresent() ? null : NLS.bind(Messages.form_badCode, text, shown.title()));
        meant.ifPresent(item -> put(item.code()));
    }

    private Optional<CodeItem> exactly(String text) {
        return choices.stream()
                .filter(item -> item.label().equalsIgnoreCase(text) || item.code().equalsIgnoreCase(text)).findFirst();
    }

    private List<CodeItem> containing(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return choices.stream().filter(item -> Stream.of(item.labelEn(), item.labelZh(), item.code())
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(part))).toList();
    }

    private IContentProposal[] proposals(String text) {
        List<IContentProposal> proposals = new ArrayList<>();
        if (!text.isBlank() && !text.strip().equals(words())) {
            containing(text).stream().limit(ROWS)
                    .forEach(item -> proposals.add(new ContentProposal(item.label(), item.label(), null)));
        }
        return proposals.toArray(IContentProposal[]::new);
    }

    private void choose(String label) {
        exactly(label).ifPresent(item -> {
            setInputProblem(null);
            put(item.code());
            group().edits().seal();
            show();
        });
    }

    /** Leaving the field takes what was typed for the one entry that it can mean, and shows it in full. */
    private void tidy() {
        if (hasInputProblem()) {
            List<CodeItem> possible = containing(combo.getText());
            if (possible.size() != 1) {
                return;
            }
            setInputProblem(null);
            put(possible.getFirst().code());
        }
        show();
    }

    private String words() {
        String code = value();
        return code == null ? "" : list.get().label(code);
    }

    @Override
    void applyReadOnly() {
        combo.setEnabled(!isReadOnly());
    }

    @Override
    void refresh() {
        boolean typing = combo.isFocusControl() && !hasInputProblem()
                && exactly(combo.getText().strip()).map(CodeItem::code).equals(Optional.ofNullable(value()));
        if (!typing) {
            setInputProblem(null);
            fill();
            show();
        }
    }

    private void show() {
        String words = words();
        if (!combo.getText().equals(words)) {
            refreshing = true;
            try {
                combo.setText(words);
            } finally {
                refreshing = false;
            }
        }
    }
}
