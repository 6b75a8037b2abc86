package org.moduscrm.archive.ui.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.service.Exchange;
import org.moduscrm.ui.job.ArchiveFailures;
import org.moduscrm.ui.session.ArchiveSession;

/** Asks for a file and writes records to it in the background; the kind of records is chosen as the type of file. */
public final class ExportFile extends AbstractHandler {

    private final ArchiveSession session;
    private final Exchange exchange;

    public ExportFile(ArchiveSession session, Exchange exchange) {
        this.session = session;
        this.exchange = exchange;
    }

    @Override
    public boolean isEnabled() {
        return session.current().isPresent() && !exchange.exporters().isEmpty();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<Exporter> exporters = exchange.exporters();
        FileDialog dialog = dialog(HandlerUtil.getActiveShellChecked(event), exporters);
        String chosen = dialog.open();
        if (chosen != null) {
            Exporter exporter = exporters.get(Math.max(0, dialog.getFilterIndex()));
            Path file = withExtension(chosen, exporter.extension());
            session.current().ifPresent(archive -> job(archive, exporter, file).schedule());
        }
        return null;
    }

    private static FileDialog dialog(Shell shell, List<Exporter> exporters) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.export_title);
        dialog.setFilterNames(exporters.stream().map(Exporter::label).toArray(String[]::new));
        dialog.setFilterExtensions(exporters.stream().map(exporter -> "*" + exporter.extension())
                .toArray(String[]::new));
        dialog.setFileName(exporters.get(0).kind() + exporters.get(0).extension());
        dialog.setOverwrite(true);
        return dialog;
    }

    private static Path withExtension(String name, String extension) {
        return Path.of(name.regionMatches(true, name.length() - extension.length(), extension, 0, extension.length())
                ? name : name + extension);
    }

    private Job job(Archive archive, Exporter exporter, Path file) {
        return new Job(NLS.bind(Messages.export_job, file.getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    exchange.export(archive, exporter.kind(), file, true, monitor::isCanceled);
                    return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
                } catch (IOException e) {
                    return Status.error(NLS.bind(Messages.export_failed, file, e.getLocalizedMessage()), e);
                } catch (ArchiveException e) {
                    return ArchiveFailures.status(getName(), e);
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == archive;
            }
        };
    }
}
