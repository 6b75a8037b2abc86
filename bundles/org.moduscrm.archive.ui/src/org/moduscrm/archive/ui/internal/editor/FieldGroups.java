package org.moduscrm.archive.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.ui.form.Field;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;

/** All field groups of a page: those that stay, and those that come and go with the records in lists. */
final class FieldGroups {

    private final List<Supplier<Stream<FieldGroup<?>>>> sources = new ArrayList<>();

    void add(FieldGroup<?> group) {
        sources.add(() -> Stream.of(group));
    }

    void addAll(Supplier<Stream<FieldGroup<?>>> groups) {
        sources.add(groups);
    }

    private Stream<FieldGroup<?>> groups() {
        return sources.stream().flatMap(Supplier::get).filter(group -> group.model() != null);
    }

    void showMessages(List<FieldMessage> messages) {
        groups().forEach(group -> group.showMessages(messages));
    }

    /** Puts the focus on a field, else on the first one of its record. @return false when the record is not here */
    boolean reveal(UUID record, String attribute) {
        List<Field<?, ?>> fields = groups().filter(group -> group.model().id().equals(record))
                .<Field<?, ?>>flatMap(group -> group.fields().stream()).toList();
        fields.stream().filter(field -> field.attribute().name().equals(attribute)).findFirst()
                .or(() -> fields.stream().findFirst()).ifPresent(Field::setFocus);
        return !fields.isEmpty();
    }

    /** What is typed and not understood. */
    List<FieldMessage> inputProblems() {
        return groups().flatMap(group -> group.fields().stream().filter(Field::hasInputProblem)
                .map(field -> new FieldMessage(group.model().id(), field.attribute().name(), Severity.ERROR,
                        NLS.bind(Messages.problems_badInput, field.label())))).toList();
    }
}
