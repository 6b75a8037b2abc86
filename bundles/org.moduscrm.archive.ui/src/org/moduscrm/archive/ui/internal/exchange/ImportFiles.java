package org.moduscrm.archive.ui.internal.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.exchange.service.Exchange;
import org.moduscrm.ui.session.ArchiveSession;

/** Asks for files and imports them in the background. */
public final class ImportFiles extends AbstractHandler {

    private final ArchiveSession session;
    private final Exchange exchange;

    public ImportFiles(ArchiveSession session, Exchange exchange) {
        this.session = session;
        this.exchange = exchange;
    }

    @Override
    public boolean isEnabled() {
        return session.current().isPresent();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.import_title);
        dialog.setFilterExtensions("*.csv;*.txt;*.vcf", "*.*");
        dialog.setFilterNames(new String[] { Messages.import_known, Messages.import_all });
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            List<Path> files = Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
            session.current().ifPresent(
                    archive -> new ImportJob(exchange, archive, files, new ReportOpener(window)).schedule());
        }
        return null;
    }
}
