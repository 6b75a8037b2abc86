package org.moduscrm.bench.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.ui.customer.CustomerSequence;
import org.moduscrm.exchange.service.BrokenFilesException;
import org.moduscrm.exchange.service.Exchange;
import org.moduscrm.exchange.service.ImportBatch;
import org.moduscrm.ui.session.ArchiveSession;

/** An hour of a user in a minute: finds, leafs, opens, reads, edits, saves, and has a file imported meanwhile. */
final class UserSession {

    /** The step whose events are counted apart. */
    static final String OPEN = "open";

    private static final int OPENED = 20;
    private static final int KEY_MILLIS = 70;
    private static final int ROWS_AT_ONCE = 12;
    private static final int PAGES = 5;
    private static final List<String> SEARCHED = List.of("华东", "science", "bridge", "中恒", "hdss", "8613", "green", "物流", "müller",
            "no such customer");
    private static final int EDITED = 5;
    private static final List<String> FIELDS = List.of(".shortName", ".remark");
    private static final String NOTE = "Asked for delivery ";

    private final Window window;
    private final ArchiveSession session;
    private final Exchange exchange;
    private final Path files;
    private final Heap heap;
    private final EventLog log;
    private final Report report;

    UserSession(Window window, ArchiveSession session, Exchange exchange, Path files, Heap heap, EventLog log, Report report) {
        this.window = window;
        this.session = session;
        this.exchange = exchange;
        this.files = files;
        this.heap = heap;
        this.log = log;
        this.report = report;
    }

    void run() throws IOException, BrokenFilesException, BrokenFileException {
        window.await("the archive open", () -> session.status().isOpen());
        window.act(this::showList);
        window.settle();
        window.await("rows in the list", () -> table() != null && table().getItemCount() > 0);
        collect("started");
        step("filter", this::filter);
        step("scroll", this::scroll);
        collect("listed");
        openAndClose();
        window.settle();
        openMany();
        collect("opened");
        step("switch", this::switchEditors);
        step("pages", this::turnPages);
        step("edit", this::edit);
        importMeanwhile();
        collect("imported");
        step("close", () -> window.act(() -> window.page().closeAllEditors(false)));
    }

    private void step(String name, Runnable work) {
        log.step(name);
        work.run();
        window.settle();
        log.step(null);
    }

    private void collect(String moment) {
        window.settle();
        heap.collect(moment);
    }

    private void showList() {
        try {
            window.page().showView(CustomerSequence.VIEW_ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private Table table() {
        return window.find(Table.class, "customers.table");
    }

    private void filter() {
        Text filter = window.ask(() -> window.find(Text.class, "customers.filter"));
        for (String searched : SEARCHED) {
            type(filter, searched);
            window.settle();
            window.act(() -> filter.setText(""));
            window.settle();
        }
    }

    private void type(Text field, String text) {
        window.act(field::setFocus);
        text.chars().forEach(character -> {
            window.act(() -> field.insert(Character.toString(character)));
            window.pause(KEY_MILLIS);
        });
    }

    private void scroll() {
        for (String turn : List.of("next", "next", "last", "previous", "first")) {
            Table table = window.ask(this::table);
            int rows = window.ask(table::getItemCount);
            for (int top = 0; top < rows; top += ROWS_AT_ONCE) {
                int row = top;
                window.act(() -> table.setTopIndex(row));
                window.pause(KEY_MILLIS / 2);
            }
            window.act(() -> window.press("customers." + turn));
            window.settle();
        }
    }

    /** Classes are loaded and pages made for the first time: what a user waits for once a day. */
    private void openAndClose() {
        openRow(0);
        window.settle();
        turnPages();
        window.act(() -> window.page().closeAllEditors(false));
    }

    private void openMany() {
        List<Double> seconds = new ArrayList<>();
        for (int row = 1; row <= OPENED; row++) {
            int opened = row;
            long start = System.nanoTime();
            step(OPEN, () -> openRow(opened));
            seconds.add((log.lastEnd() - start) / 1e9);
        }
        report.opened(seconds);
    }

    private void openRow(int row) {
        window.act(() -> {
            Table table = table();
            table.setSelection(Math.min(row, table.getItemCount() - 1));
            Event event = new Event();
            event.item = table.getSelection()[0];
            table.notifyListeners(SWT.DefaultSelection, event);
        });
        window.await("the customer of row " + row, () -> pages() != null);
        window.settle();
    }

    private CTabFolder pages() {
        return window.find(CTabFolder.class, "customer.pages");
    }

    private void switchEditors() {
        for (IEditorReference editor : window.ask(() -> window.page().getEditorReferences())) {
            window.act(() -> window.page().activate(editor.getEditor(false)));
            window.settle();
        }
    }

    private void turnPages() {
        CTabFolder folder = window.ask(this::pages);
        for (int page = window.ask(folder::getItemCount) - 1; page >= 0; page--) {
            int shown = page;
            window.act(() -> {
                folder.setSelection(shown);
                Event event = new Event();
                event.item = folder.getItem(shown);
                folder.notifyListeners(SWT.Selection, event);
            });
            window.settle();
        }
    }

    private void edit() {
        for (int i = 0; i < EDITED; i++) {
            IEditorReference[] editors = window.ask(() -> window.page().getEditorReferences());
            IEditorPart editor = window.ask(() -> editors[editors.length - 1].getEditor(false));
            window.act(() -> window.page().activate(editor));
            window.settle();
            for (String field : FIELDS) {
                Text text = window.ask(() -> window.find(Text.class, field));
                if (text != null) {
                    type(text, NOTE + i);
                }
            }
            window.ask(() -> window.page().saveEditor(editor, false));
            window.await("the customer saved", () -> !editor.isDirty());
            window.settle();
            window.act(() -> window.page().closeEditor(editor, false));
            window.settle();
        }
    }

    private void importMeanwhile() throws IOException, BrokenFilesException, BrokenFileException {
        List<Path> all;
        try (Stream<Path> listed = Files.list(files)) {
            all = listed.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
        ImportBatch batch = exchange.plan(all, null, ImportOptions.DEFAULT);
        Archive archive = session.current().orElseThrow();
        FutureTask<ImportResult> running = new FutureTask<>(() -> batch.run(archive, new Unwatched()));
        new Thread(running, "Measured import").start();
        step("import", () -> {
            while (!running.isDone()) {
                scroll();
            }
        });
        try {
            running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The import failed", e);
        }
    }

    private static final class Unwatched implements ImportBatch.Progress {

        @Override
        public void committed(ImportBatch.Planned file, long rows) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
