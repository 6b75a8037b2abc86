package org.moduscrm.archive.ui.internal.company;

import java.util.List;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.page.CustomerPageContext;

/** The words on a customer: typed and entered, taken off with a click. Those that other customers have are offered. */
public final class TagsRow {

    private static final int PROPOSALS = 12;
    private static final int KNOWN = 200;
    private static final int TYPING_WIDTH = 120;
    private static final int INDENT = 12;

    private final CustomerPageContext context;
    private final EditContext edits;
    private final Runnable reflow;
    private final Composite row;
    private final Text typing;
    private List<String> known = List.of();
    private List<String> shown = List.of();
    private CustomerSheet sheet;

    /**
     * @param parent has a grid of two columns
     * @param reflow called when the row has another height
     */
    public TagsRow(Composite parent, CustomerPageContext context, Runnable reflow) {
        this.context = context;
        this.edits = context.edits();
        this.reflow = reflow;
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.tags);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 4;
        row.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = INDENT;
        data.widthHint = TYPING_WIDTH * 2;
        row.setLayoutData(data);
        typing = Ids.set(new Text(row, SWT.BORDER), "overview.tags.typing");
        typing.setMessage(Messages.tags_hint);
        typing.setTextLimit(CustomerTag.MAX_LENGTH);
        typing.setLayoutData(new RowData(TYPING_WIDTH, SWT.DEFAULT));
        typing.addListener(SWT.DefaultSelection, event -> enter());
        typing.addListener(SWT.FocusIn, event -> learn());
        typing.addListener(SWT.FocusOut, event -> edits.seal());
        ContentProposalAdapter adapter = new ContentProposalAdapter(typing, new TextContentAdapter(),
                (text, position) -> proposals(text), null, null);
        adapter.setPropagateKeys(true);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.addContentProposalListener(proposal -> enter());
    }

    /** Who never types a tag need not wait for those of a million customers to be counted. */
    private void learn() {
        ArchiveJob.of(Messages.tags_job, context.archive(), (a, monitor) -> a.customers().tags("", KNOWN))
                .done(typing, words -> known = words).start();
    }

    private IContentProposal[] proposals(String text) {
        String key = CustomerTag.key(text);
        return known.stream().filter(word -> !key.isEmpty() && CustomerTag.key(word).contains(key)).limit(PROPOSALS)
                .map(word -> new ContentProposal(word, word, null)).toArray(IContentProposal[]::new);
    }

    private void enter() {
        String word = typing.getText().strip();
        typing.setText("");
        boolean there = sheet.tagWords().stream().anyMatch(tag -> CustomerTag.key(tag).equals(CustomerTag.key(word)));
        if (!word.isEmpty() && !there) {
            edits.perform(NLS.bind(Messages.tags_added, word), () -> sheet.addTag(word), () -> sheet.removeTag(word));
            edited();
            typing.setFocus();
        }
    }

    private void remove(String word) {
        edits.perform(NLS.bind(Messages.tags_removed, word), () -> sheet.removeTag(word), () -> sheet.addTag(word));
        edited();
        typing.setFocus();
    }

    public void show(CustomerSheet newSheet) {
        sheet = newSheet;
        edited();
    }

    /** Makes the words follow the sheet, after an edit or an undo. */
    public void edited() {
        if (sheet == null || shown.equals(sheet.tagWords())) {
            return;
        }
        shown = sheet.tagWords();
        for (Control child : row.getChildren()) {
            if (child != typing) {
                child.dispose();
            }
        }
        for (String word : shown) {
            Button chip = Ids.set(new Button(row, SWT.PUSH | SWT.FLAT), "overview.tag." + CustomerTag.key(word));
            chip.setText(word.replace("&", "&&") + "  \u00D7");
            chip.setToolTipText(NLS.bind(Messages.tags_removed, word));
            chip.addListener(SWT.Selection, event -> remove(word));
            chip.moveAbove(typing);
        }
        reflow.run();
    }
}
