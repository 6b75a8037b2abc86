package org.moduscrm.application.internal.team;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.spi.team.PasswordPrompt;
import org.osgi.service.component.annotations.Component;

/** Asks in the window for the password of an archive that is being opened. */
@Component
public class WindowPasswordPrompt implements PasswordPrompt {

    @Override
    public boolean canAsk() {
        return PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing();
    }

    @Override
    public Optional<char[]> ask(String address, String user) {
        AtomicReference<char[]> answer = new AtomicReference<>();
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.syncExec(() -> answer.set(askOnUserInterfaceThread(address, user)));
        }
        return Optional.ofNullable(answer.get());
    }

    private static char[] askOnUserInterfaceThread(String address, String user) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        InputDialog dialog = new InputDialog(window == null ? null : window.getShell(), Messages.prompt_title,
                Messages.bind(Messages.prompt_message, user, address), "", null) {
            @Override
            protected int getInputTextStyle() {
                return super.getInputTextStyle() | SWT.PASSWORD;
            }
        };
        return dialog.open() == Window.OK ? dialog.getValue().toCharArray() : null;
    }
}
