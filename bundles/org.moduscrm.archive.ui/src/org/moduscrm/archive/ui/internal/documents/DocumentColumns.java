package org.moduscrm.archive.ui.internal.documents;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.archive.service.document.DocumentRow.VersionRow;
import org.moduscrm.ui.Icons;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;

/** Columns of lists of documents and of their versions. */
final class DocumentColumns {

    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    private DocumentColumns() {
    }

    static List<ListColumn<DocumentRow>> documents(Supplier<Configuration> configuration, ZoneId zone) {
        return List.of(
                ListColumn.<DocumentRow>of("title", Messages.column_title, 260, DocumentRow::title).alwaysShown()
                        .withImage(row -> Icons.of(DocumentColumns.class,
                                "activity".equals(row.recordKind()) ? "attachment" : "document")),
                ListColumn.of("kind", Messages.column_kind, 96, row -> row.kind() == null ? ""
                        : configuration.get().codeList(CodeLists.DOCUMENT_KIND).label(row.kind())),
                ListColumn.<DocumentRow>of("version", Messages.column_version, 64,
                        row -> Formats.number(row.newest().number())).alignedRight(),
                ListColumn.<DocumentRow>of("size", Messages.column_size, 84, row -> size(row.newest().size()))
                        .alignedRight(),
                ListColumn.of("by", Messages.column_by, 96, row -> row.newest().author()),
                ListColumn.of("added", Messages.column_added, 132, row -> Formats.dateTime(row.newest().addedAt(), zone)),
                ListColumn.<DocumentRow>of("file", Messages.column_file, 180, row -> row.newest().fileName()).hidden(),
                ListColumn.<DocumentRow>of("checksum", Messages.column_checksum, 160, row -> row.newest().sha256()).hidden());
    }

    static List<ListColumn<VersionRow>> versions(ZoneId zone) {
        return List.of(
                ListColumn.<VersionRow>of("version", Messages.column_version, 64, row -> Formats.number(row.number()))
                        .alignedRight(),
                ListColumn.<VersionRow>of("file", Messages.column_file, 200, VersionRow::fileName).alwaysShown(),
                ListColumn.<VersionRow>of("size", Messages.column_size, 84, row -> size(row.size())).alignedRight(),
                ListColumn.of("by", Messages.column_by, 96, VersionRow::author),
                ListColumn.of("added", Messages.column_added, 132, row -> Formats.dateTime(row.addedAt(), zone)),
                ListColumn.of("remark", Messages.column_remark, 200, VersionRow::remark));
    }

    /** For people: bytes, or the larger unit rounded up to what can be told apart. */
    static String size(long bytes) {
        if (bytes < KILOBYTE) {
            return NLS.bind(Messages.size_bytes, bytes);
        }
        if (bytes < MEGABYTE) {
            return NLS.bind(Messages.size_kilobytes, Formats.number((bytes + KILOBYTE - 1) / KILOBYTE));
        }
        long tenths = bytes * 10 / MEGABYTE;
        return NLS.bind(Messages.size_megabytes, tenths < 1_000
                ? String.format("%.1f", tenths / 10.0) : Formats.number(tenths / 10));
    }
}
