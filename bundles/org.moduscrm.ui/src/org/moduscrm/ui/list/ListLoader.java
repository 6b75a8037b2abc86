package org.moduscrm.ui.list;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ListWindow;
import org.moduscrm.ui.internal.Messages;
import org.moduscrm.ui.job.ArchiveJob;

/** Loads windows and totals of a list; a later request makes the answer to an earlier one void. */
final class ListLoader<T> {

    private final Control control;
    private final ListSource<T> source;
    private Job loading;
    private Job counting;
    private int loads;
    private int counts;

    ListLoader(Control control, ListSource<T> source) {
        this.control = control;
        this.source = source;
    }

    void load(Archive archive, ListRequest request, Consumer<ListWindow<T>> done, Consumer<IStatus> failed,
            Runnable busy) {
        cancel(loading);
        int mine = ++loads;
        loading = ArchiveJob.of(Messages.list_loading, archive, (open, monitor) -> source.load(open, request))
                .done(control, window -> onlyIf(mine == loads, () -> done.accept(window)))
                .failed(status -> onlyIf(mine == loads, () -> failed.accept(status)))
                .busy(() -> onlyIf(mine == loads, busy)).start();
    }

    void count(Archive archive, String text, LongConsumer done) {
        cancel(counting);
        int mine = ++counts;
        counting = ArchiveJob.of(Messages.list_counting, archive, (open, monitor) -> source.count(open, text))
                .done(control, total -> onlyIf(mine == counts, () -> done.accept(total)))
                .failed(status -> ILog.get().log(status)).start();
    }

    /** Makes every answer still to come void. */
    void cancel() {
        loads++;
        counts++;
        cancel(loading);
        cancel(counting);
    }

    private static void onlyIf(boolean stillWanted, Runnable answer) {
        if (stillWanted) {
            answer.run();
        }
    }

    private static void cancel(Job job) {
        if (job != null) {
            job.cancel();
        }
    }
}
