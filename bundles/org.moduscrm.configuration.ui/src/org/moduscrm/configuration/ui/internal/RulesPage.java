package org.moduscrm.configuration.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.model.config.RuleLevel;
import org.moduscrm.archive.model.config.RuleParameterRecord;
import org.moduscrm.archive.model.config.RuleSeverityRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.RuleSheet;
import org.moduscrm.archive.service.config.RuleSheet.ParameterSheet;
import org.moduscrm.archive.service.fields.RuleParameterFields;
import org.moduscrm.archive.service.fields.RuleSeverityFields;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.list.ListColumn;

/** The rules: how serious each is taken, and its parameters. */
final class RulesPage extends SectionPage<List<RuleSheet>, RuleSheet> {

    private static final int TEXT_WIDTH = 320;

    private Composite holder;
    private Label explanation;
    private Composite fields;
    private List<FieldGroup<?>> groups = List.of();

    RulesPage(Archive archive, EditContext edits) {
        super("configuration.rules", archive, edits);
    }

    @Override
    List<RuleSheet> read(Archive from) {
        return from.configurationSheets().rules();
    }

    @Override
    List<RuleSheet> rows(List<RuleSheet> of) {
        return of;
    }

    @Override
    EditModel<?> model(RuleSheet row) {
        return row.severity();
    }

    @Override
    List<UUID> records(RuleSheet row) {
        return Stream.concat(Stream.of(row.severity().id()), row.parameters().stream()
                .map(parameter -> parameter.value().id())).toList();
    }

    @Override
    List<ListColumn<RuleSheet>> columns() {
        return List.of(
                ListColumn.<RuleSheet>of("title", Messages.column_rule, 230, RuleSheet::title).alwaysShown(),
                ListColumn.of("severity", Messages.field_severity, 190, RulesPage::severity),
                ListColumn.of("parameters", Messages.column_parameters, 280, RulesPage::parameters),
                ListColumn.<RuleSheet>of("mode", Messages.column_mode, 90,
                        rule -> rule.modeId() == null ? "" : rule.modeId()),
                ListColumn.<RuleSheet>of("id", Messages.column_id, 150, RuleSheet::id).hidden());
    }

    private static String severity(RuleSheet rule) {
        RuleLevel level = rule.severity().get(RuleSeverityFields.LEVEL);
        return rule.binding() || level == null ? Words.of(rule.standard())
                : NLS.bind(Messages.rule_changed, Words.of(level));
    }

    private static String parameters(RuleSheet rule) {
        return String.join("; ", rule.parameters().stream().map(parameter -> parameter.parameter().label() + ": "
                + Optional.ofNullable(parameter.value().get(RuleParameterFields.CONTENT))
                        .orElse(parameter.parameter().standard()))
                .toList());
    }

    @Override
    List<EditModel<?>> models(List<RuleSheet> of) {
        List<EditModel<?>> models = new ArrayList<>();
        of.forEach(rule -> models.addAll(rule.models()));
        return models;
    }

    @Override
    String emptyText() {
        return Messages.rules_empty;
    }

    @Override
    void createFields(FormBody form, Composite column) {
        holder = form.section(column, Messages.rule_title).body();
        explanation = new Label(holder, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = TEXT_WIDTH;
        explanation.setLayoutData(data);
    }

    /** Rules differ in their parameters, so each gets fields of its own. */
    @Override
    void showFields(RuleSheet row) {
        body().control().setVisible(row != null);
        groups = List.of();
        if (fields != null) {
            fields.dispose();
        }
        if (row == null) {
            return;
        }
        explanation.setText(row.explanation().replace("&", "&&"));
        fields = new Composite(holder, SWT.NONE);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        fields.setLayout(layout);
        List<FieldGroup<?>> shownGroups = new ArrayList<>();
        shownGroups.add(severityFields(row));
        row.parameters().forEach(parameter -> shownGroups.add(parameterFields(parameter)));
        groups = shownGroups;
    }

    private FieldGroup<RuleSeverityRecord> severityFields(RuleSheet row) {
        FieldGroup<RuleSeverityRecord> group = new FieldGroup<>(fields, edits(), "configuration.rule");
        var field = group.choice(RuleSeverityFields.LEVEL, Messages.field_severity, List.of(RuleLevel.values()),
                Words::of);
        field.tooltip(row.binding() ? Messages.rule_binding
                : NLS.bind(Messages.rule_standard, Words.of(row.standard())));
        group.bind(row.severity());
        if (row.binding()) {
            field.readOnly();
        }
        note(row.binding() ? Messages.rule_binding : NLS.bind(Messages.rule_standard, Words.of(row.standard())));
        return group;
    }

    private FieldGroup<RuleParameterRecord> parameterFields(ParameterSheet parameter) {
        FieldGroup<RuleParameterRecord> group = new FieldGroup<>(fields, edits(),
                "configuration.rule." + parameter.parameter().id());
        group.text(RuleParameterFields.CONTENT, parameter.parameter().label()).limit(200)
                .hint(parameter.parameter().standard());
        group.bind(parameter.value());
        note(NLS.bind(Messages.rule_standard, parameter.parameter().standard()));
        return group;
    }

    private void note(String text) {
        new Label(fields, SWT.NONE);
        Label label = new Label(fields, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH / 2;
        data.horizontalIndent = 8;
        label.setLayoutData(data);
    }

    @Override
    List<FieldGroup<?>> groups() {
        return groups;
    }

    /** A parameter is edited with its rule. */
    @Override
    Optional<RuleSheet> rowOf(UUID record) {
        return sheet().stream().filter(rule -> rule.models().stream().anyMatch(model -> model.id().equals(record)))
                .findFirst();
    }
}
