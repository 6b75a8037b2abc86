package org.moduscrm.archive.ui.internal.timeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.ui.internal.editor.FieldWords;
import org.moduscrm.ui.Icons;
import org.moduscrm.ui.format.Due;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;

/** What the timeline says about an entry. */
final class TimelineColumns {

    /** Icons by the kind of a source, or by the finer kind of an activity; others share one. */
    private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("VISIT", "visit"), Map.entry("CALL", "call"),
            Map.entry("MAIL", "mail"), Map.entry("MEETING", "meeting"), Map.entry("MESSAGE", "message"),
            Map.entry("NOTE", "follow-up"), Map.entry("document", "document"), Map.entry("order", "order"),
            Map.entry("quote", "order"), Map.entry("contract", "order"), Map.entry("delivery", "delivery"),
            Map.entry("invoice", "money"), Map.entry("payment", "money"), Map.entry("credit-note", "money"),
            Map.entry("service-case", "service"));

    private final Archive archive;
    private final Function<String, String> kindLabels;

    /** @param kindLabels names a kind in the user's language */
    TimelineColumns(Archive archive, Function<String, String> kindLabels) {
        this.archive = archive;
        this.kindLabels = kindLabels;
    }

    List<ListColumn<TimelineLine>> all() {
        return List.of(
                ListColumn.<TimelineLine>of("when", Messages.timeline_when, 140,
                        line -> line.entry() == null ? line.heading() : when(line.entry())).alwaysShown(),
                column("kind", Messages.timeline_kind, 96, this::kind).withImage(entry(TimelineColumns::icon)),
                column("state", Messages.timeline_state, 92, this::state).withImage(entry(this::stateIcon)),
                column("what", Messages.timeline_what, 280, TimelineColumns::what),
                column("who", Messages.timeline_who, 84, TimelineEntry::who),
                column("amount", Messages.timeline_amount, 130, entry -> Formats.money(entry.amount())).alignedRight());
    }

    private static ListColumn<TimelineLine> column(String id, String header, int width,
            Function<TimelineEntry, String> text) {
        return ListColumn.of(id, header, width, entry(text));
    }

    private static <V> Function<TimelineLine, V> entry(Function<TimelineEntry, V> value) {
        return line -> line.entry() == null ? null : value.apply(line.entry());
    }

    private String when(TimelineEntry entry) {
        return entry.wholeDay() ? Formats.date(entry.at(), archive.zone()) : Formats.dateTime(entry.at(), archive.zone());
    }

    /** A kind of activity says more than that it is one. */
    private String kind(TimelineEntry entry) {
        return Stream.of(ActivityKind.values()).filter(kind -> kind.name().equals(entry.variant())).map(FieldWords::of)
                .findFirst().orElseGet(() -> kindLabels.apply(entry.kind()));
    }

    private static ImageDescriptor icon(TimelineEntry entry) {
        String name = entry.variant() == null ? entry.kind() : entry.variant();
        return Icons.of(TimelineColumns.class, ICONS.getOrDefault(name, "entry"));
    }

    private static String what(TimelineEntry entry) {
        return entry.detail() == null || entry.detail().isBlank() ? entry.title()
                : NLS.bind(Messages.timeline_titleAndDetail, entry.title(), entry.detail().strip().replaceAll("\\s+", " "));
    }

    static boolean isPlanned(TimelineEntry entry) {
        return ActivityStatus.PLANNED.name().equals(entry.state());
    }

    private Due due(TimelineEntry entry) {
        return Due.of(entry.at(), archive.zone(), archive.today());
    }

    /** A planned entry says whether it is late; its day stands beside it. Other sources may have states of their own. */
    private String state(TimelineEntry entry) {
        ActivityStatus status = Stream.of(ActivityStatus.values()).filter(known -> known.name().equals(entry.state()))
                .findFirst().orElse(null);
        if (status != ActivityStatus.PLANNED) {
            return status == null ? Objects.requireNonNullElse(entry.state(), "") : FieldWords.of(status);
        }
        Due due = due(entry);
        return due.state() == Due.State.FUTURE ? FieldWords.of(status) : due.text();
    }

    private ImageDescriptor stateIcon(TimelineEntry entry) {
        return isPlanned(entry) ? due(entry).state().icon() : null;
    }
}
