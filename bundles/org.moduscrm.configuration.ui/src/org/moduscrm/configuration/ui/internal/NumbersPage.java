package org.moduscrm.configuration.ui.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.model.config.NumberPatternRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.NumberPattern.Flaw;
import org.moduscrm.archive.service.config.NumberSeriesSheet;
import org.moduscrm.archive.service.fields.NumberPatternFields;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.list.ListColumn;

/** How records are numbered, with the number that comes next. */
final class NumbersPage extends SectionPage<List<NumberSeriesSheet>, NumberSeriesSheet> {

    private static final int TEXT_WIDTH = 320;

    private FieldGroup<NumberPatternRecord> fields;
    private Label preview;

    NumbersPage(Archive archive, EditContext edits) {
        super("configuration.numbers", archive, edits);
    }

    @Override
    List<NumberSeriesSheet> read(Archive from) {
        return from.configurationSheets().numberSeries();
    }

    @Override
    List<NumberSeriesSheet> rows(List<NumberSeriesSheet> of) {
        return of;
    }

    @Override
    EditModel<?> model(NumberSeriesSheet row) {
        return row.series();
    }

    @Override
    List<ListColumn<NumberSeriesSheet>> columns() {
        return List.of(
                ListColumn.<NumberSeriesSheet>of("title", Messages.column_series, 220, NumbersPage::title).alwaysShown(),
                ListColumn.of("pattern", Messages.field_pattern, 160,
                        row -> Objects.requireNonNullElse(row.series().get(NumberPatternFields.PATTERN), "")),
                ListColumn.of("next", Messages.column_next, 160, this::next),
                ListColumn.<NumberSeriesSheet>of("id", Messages.column_id, 120,
                        row -> row.series().get(NumberPatternFields.SERIES_ID)).hidden());
    }

    private static String title(NumberSeriesSheet row) {
        return row.series().get(Words.isChinese() ? NumberPatternFields.TITLE_ZH : NumberPatternFields.TITLE_EN);
    }

    private String next(NumberSeriesSheet row) {
        return row.next(archive().today()).orElse("");
    }

    @Override
    List<EditModel<?>> models(List<NumberSeriesSheet> of) {
        return of.stream().<EditModel<?>>map(NumberSeriesSheet::series).toList();
    }

    @Override
    String emptyText() {
        return Messages.numbers_empty;
    }

    @Override
    void createFields(FormBody form, Composite column) {
        FormSection section = form.section(column, Messages.numbers_title);
        fields = new FieldGroup<>(section.body(), edits(), "configuration.number");
        fields.text(NumberPatternFields.PATTERN, Messages.field_pattern).limit(60).required();
        new Label(section.body(), SWT.NONE);
        preview = Ids.set(new Label(section.body(), SWT.WRAP), "configuration.number.preview");
        wide(preview);
        new Label(section.body(), SWT.NONE);
        Label help = new Label(section.body(), SWT.WRAP);
        help.setText(Messages.numbers_help);
        wide(help);
    }

    private static void wide(Label label) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH;
        data.horizontalIndent = 8;
        label.setLayoutData(data);
    }

    @Override
    void showFields(NumberSeriesSheet row) {
        body().control().setVisible(row != null);
        fields.bind(row == null ? null : row.series());
    }

    @Override
    void changed() {
        NumberSeriesSheet row = shown();
        if (row != null) {
            preview.setText(row.flaw() == null ? NLS.bind(Messages.numbers_next, next(row)) : words(row.flaw()));
            preview.requestLayout();
        }
    }

    private static String words(Flaw flaw) {
        return switch (flaw) {
            case NUMBER -> Messages.pattern_number;
            case GROUP -> Messages.pattern_group;
            case MONTH_WITHOUT_YEAR -> Messages.pattern_month;
        };
    }

    @Override
    List<FieldGroup<?>> groups() {
        return List.of(fields);
    }
}
