package org.moduscrm.configuration.ui.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.model.config.SettingRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.SettingSheet;
import org.moduscrm.archive.service.fields.SettingFields;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.list.ListColumn;

/** The settings of the enterprise, each with the value that the program starts with. */
final class SettingsPage extends SectionPage<List<SettingSheet>, SettingSheet> {

    private static final int TEXT_WIDTH = 320;

    private FieldGroup<SettingRecord> fields;
    private Label standard;

    SettingsPage(Archive archive, EditContext edits) {
        super("configuration.settings", archive, edits);
    }

    @Override
    List<SettingSheet> read(Archive from) {
        return from.configurationSheets().settings();
    }

    @Override
    List<SettingSheet> rows(List<SettingSheet> of) {
        return of;
    }

    @Override
    EditModel<?> model(SettingSheet row) {
        return row.setting();
    }

    @Override
    List<ListColumn<SettingSheet>> columns() {
        return List.of(
                ListColumn.<SettingSheet>of("title", Messages.column_setting, 300, row -> row.setting()
                        .get(Words.isChinese() ? SettingFields.TITLE_ZH : SettingFields.TITLE_EN)).alwaysShown(),
                ListColumn.of("value", Messages.field_value, 220,
                        row -> Objects.requireNonNullElse(row.setting().get(SettingFields.CONTENT), "")),
                ListColumn.<SettingSheet>of("name", Messages.column_id, 180, row -> row.setting().get(SettingFields.NAME))
                        .hidden());
    }

    @Override
    List<EditModel<?>> models(List<SettingSheet> of) {
        return of.stream().<EditModel<?>>map(SettingSheet::setting).toList();
    }

    @Override
    String emptyText() {
        return Messages.settings_empty;
    }

    @Override
    void createFields(FormBody form, Composite column) {
        FormSection section = form.section(column, Messages.settings_title);
        fields = new FieldGroup<>(section.body(), edits(), "configuration.setting");
        fields.multiline(SettingFields.CONTENT, Messages.field_value).limit(4000);
        new Label(section.body(), SWT.NONE);
        standard = new Label(section.body(), SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH;
        data.horizontalIndent = 8;
        standard.setLayoutData(data);
    }

    @Override
    void showFields(SettingSheet row) {
        body().control().setVisible(row != null);
        fields.bind(row == null ? null : row.setting());
        if (row != null) {
            standard.setText(row.standard() == null ? Messages.setting_unknown
                    : NLS.bind(Messages.rule_standard, row.standard()).replace("&", "&&"));
        }
    }

    @Override
    List<FieldGroup<?>> groups() {
        return List.of(fields);
    }
}
