package org.moduscrm.archive.ui.internal.documents;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.DocumentFields;
import org.moduscrm.archive.ui.internal.dialog.RecordDialog;
import org.moduscrm.ui.form.Field;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormBody;

/** Title and kind of a document. */
final class PropertiesDialog extends RecordDialog {

    private static final int MAX_TITLE = 200;

    private final EditModel<Document> model;
    private FieldGroup<Document> fields;

    PropertiesDialog(Shell parent, Archive archive, EditModel<Document> model) {
        super(parent, archive, "document.properties", Messages.properties_title, 1);
        this.model = model;
    }

    @Override
    protected void createForm(FormBody body) {
        Composite section = body.section(body.column(), Messages.properties_section).body();
        fields = new FieldGroup<>(section, edits(), "document");
        fields.text(DocumentFields.TITLE, Messages.column_title).limit(MAX_TITLE).required();
        fields.code(DocumentFields.KIND, Messages.column_kind, archive()::configuration);
        fields.bind(model);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        fields.fields().getFirst().setFocus();
        return contents;
    }

    @Override
    protected String problem() {
        if (model.get(DocumentFields.TITLE) == null) {
            return Messages.properties_noTitle;
        }
        return fields.fields().stream().anyMatch(Field::hasInputProblem) ? Messages.properties_badKind : null;
    }

    @Override
    protected void save(Archive target) {
        target.records().save(Route.USER, List.of(model));
    }
}
