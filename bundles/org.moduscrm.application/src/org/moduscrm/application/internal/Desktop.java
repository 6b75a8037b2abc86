package org.moduscrm.application.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.application.internal.language.LanguageStore;

/** The desktop: opens the window and stays until it is closed. */
public class Desktop implements IApplication {

    /** Wrong use, by the convention of the command line. */
    static final Integer EXIT_WRONG_USE = Integer.valueOf(2);
    static final Integer EXIT_FAILED = Integer.valueOf(1);

    @Override
    public Object start(IApplicationContext context) {
        Arguments arguments;
        try {
            arguments = Arguments.of(context);
        } catch (Arguments.WrongUse e) {
            System.err.println(e.getMessage());
            context.applicationRunning();
            return EXIT_WRONG_USE;
        }
        return run(context, new ShellAdvisor(arguments));
    }

    static Object run(IApplicationContext context, ShellAdvisor advisor) {
        try (WorkbenchArea area = WorkbenchArea.take()) {
            LanguageStore languages = new LanguageStore();
            if (languages.needsRestart()) {
                // The texts of the running framework are settled; only a new one speaks the chosen language.
                context.applicationRunning();
                area.close();
                return Restart.with(languages.stored()) ? EXIT_OK : EXIT_FAILED;
            }
            Display display = PlatformUI.createDisplay();
            int code;
            try {
                code = PlatformUI.createAndRunWorkbench(display, advisor);
            } finally {
                display.dispose();
            }
            if (code == PlatformUI.RETURN_RESTART) {
                area.close();
                return Restart.with(languages.stored()) ? EXIT_OK : EXIT_FAILED;
            }
            return advisor.exitCode();
        } catch (WorkbenchArea.Unavailable e) {
            context.applicationRunning();
            System.err.println(e.getMessage());
            return EXIT_FAILED;
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
        }
    }
}
