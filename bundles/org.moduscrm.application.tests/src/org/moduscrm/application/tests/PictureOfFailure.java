package org.moduscrm.application.tests;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.moduscrm.application.internal.Picture;

/** Leaves a picture of every open shell beside the report when a test failed. */
public class PictureOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
        Window.on(() -> {
            int number = 0;
            for (Shell shell : Window.display().getShells()) {
                if (shell.isVisible()) {
                    Picture.of(shell).write(folder().resolve(name + "-" + number++ + ".png"));
                }
            }
            return null;
        });
    }

    /** The build's output folder: the tests run in it or beside it. */
    static Path folder() {
        return Path.of(System.getProperty("user.home")).resolveSibling("pictures");
    }
}
