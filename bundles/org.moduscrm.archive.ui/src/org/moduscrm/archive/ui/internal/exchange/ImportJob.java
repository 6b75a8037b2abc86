package org.moduscrm.archive.ui.internal.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.exchange.service.BrokenFilesException;
import org.moduscrm.exchange.service.Exchange;
import org.moduscrm.exchange.service.ImportBatch;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveFailures;

/** Reads files twice: to see whether they can be trusted, then into the archive. Rows stored before a cancel stay. */
final class ImportJob extends Job {

    private final Exchange exchange;
    private final Archive archive;
    private final List<Path> files;
    private final Consumer<ImportReport> receiver;

    /** @param receiver told on the job's thread how it ended */
    ImportJob(Exchange exchange, Archive archive, List<Path> files, Consumer<ImportReport> receiver) {
        super(NLS.bind(Messages.import_job, Formats.number(files.size())));
        this.exchange = exchange;
        this.archive = archive;
        this.files = files;
        this.receiver = receiver;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == archive || family == ImportJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            monitor.subTask(Messages.import_checking);
            ImportBatch batch = exchange.plan(files, null, ImportOptions.DEFAULT);
            receiver.accept(ImportReport.done(files, batch.run(archive, new Rows(batch, monitor))));
        } catch (BrokenFilesException e) {
            receiver.accept(ImportReport.refused(files, e.problems()));
        } catch (BrokenFileException e) {
            receiver.accept(ImportReport.brokenOff(files, e.problem()));
        } catch (ArchiveException e) {
            return ArchiveFailures.status(getName(), e);
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Shows how many rows are stored. */
    private static final class Rows implements ImportBatch.Progress {

        private static final int TICKS = 1_000;

        private final SubMonitor monitor;
        private final long total;
        private final Map<ImportBatch.Planned, Long> stored = new HashMap<>();
        private int shown;

        Rows(ImportBatch batch, IProgressMonitor monitor) {
            this.monitor = SubMonitor.convert(monitor, TICKS);
            this.total = Math.max(1, batch.rows());
        }

        @Override
        public void committed(ImportBatch.Planned file, long rows) {
            stored.put(file, rows);
            long sum = stored.values().stream().mapToLong(Long::longValue).sum();
            int ticks = (int) (sum * TICKS / total);
            monitor.worked(ticks - shown);
            shown = ticks;
            monitor.subTask(NLS.bind(Messages.import_stored, Formats.number(sum), Formats.number(total)));
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
