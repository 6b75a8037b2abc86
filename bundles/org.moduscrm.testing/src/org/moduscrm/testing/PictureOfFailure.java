package org.moduscrm.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a picture of every visible shell in {@code target/pictures} when a test has failed. */
public final class PictureOfFailure implements AfterTestExecutionCallback {

    private static final Path FOLDER = Path.of("target", "pictures");

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            take(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        }
    }

    /** Pictures of all visible shells. @param name beginning of the files' names */
    public static void take(String name) throws IOException {
        Files.createDirectories(FOLDER);
        WorkbenchDriver.doOnUi(() -> {
            int number = 0;
            for (Shell shell : WorkbenchDriver.display().getShells()) {
                if (shell.isVisible()) {
                    write(shell, FOLDER.resolve(name + "-" + number++ + ".png"));
                }
            }
        });
    }

    private static void write(Shell shell, Path file) {
        Display display = shell.getDisplay();
        Rectangle area = shell.getClientArea();
        Image image = new Image(display, Math.max(1, area.width), Math.max(1, area.height));
        GC gc = new GC(shell);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
