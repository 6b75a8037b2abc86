package org.moduscrm.application.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What a window looks like. */
public final class Picture {

    /** Says which file could not be written. */
    static final class NotWritten extends Exception {
        private static final long serialVersionUID = 1L;

        NotWritten(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final ImageData data;

    private Picture(ImageData data) {
        this.data = data;
    }

    /** A row of a table reaches the screen some frames after its data: so long nothing must change. */
    private static final int FRAMES_MS = 150;
    private static final int SAME = 2;
    private static final int FEWEST = 6;
    private static final int MOST = 40;

    /** What the window looks like when it does not change any more; a blinking cursor does not count for ever. */
    static Picture settled(Shell shell, Quiet quiet) {
        Picture last = of(shell);
        int same = 0;
        for (int taken = 1; taken < MOST && (taken < FEWEST || same < SAME); taken++) {
            quiet.pause(FRAMES_MS);
            Picture next = of(shell);
            same = Arrays.equals(next.data.data, last.data.data) ? same + 1 : 0;
            last = next;
        }
        return last;
    }

    /** Gives the window the size, not counting what a window manager puts around it. */
    static void resize(Shell shell, Point size) {
        Rectangle frame = frame(shell);
        shell.setBounds(0, 0, size.x + frame.width, size.y + frame.height);
    }

    /** Takes the pixels from the screen, so that menu bar and fonts are as the user sees them. */
    public static Picture of(Shell shell) {
        Display display = shell.getDisplay();
        shell.forceActive();
        shell.update();
        Rectangle content = content(shell).intersection(display.getBounds());
        Image image = new Image(display, content.width, content.height);
        GC screen = new GC(display);
        try {
            screen.copyArea(image, content.x, content.y);
            return new Picture(image.getImageData());
        } finally {
            screen.dispose();
            image.dispose();
        }
    }

    /** Where the window lies on the screen with its menu bar, without frame and title. */
    private static Rectangle content(Shell shell) {
        int menuBar = shell.computeTrim(0, 0, 0, 0).height - frame(shell).height;
        Point origin = shell.toDisplay(0, 0);
        Rectangle client = shell.getClientArea();
        return new Rectangle(origin.x, origin.y - menuBar, client.width, client.height + menuBar);
    }

    /** The frame of a window that has no menu bar. */
    private static Rectangle frame(Shell shell) {
        Shell bare = new Shell(shell.getDisplay(), shell.getStyle());
        try {
            return bare.computeTrim(0, 0, 0, 0);
        } finally {
            bare.dispose();
        }
    }

    public void write(Path file) throws NotWritten {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { data };
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (IOException | SWTException e) {
            throw new NotWritten(NLS.bind(Messages.Screenshot_notWritten, file), e);
        }
    }
}
