package org.moduscrm.ui.internal.state;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;

import org.eclipse.core.runtime.IStatus;

/** The technical details of an error, for a support request. */
public final class Details {

    private Details() {
    }

    public static String of(IStatus status) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(status.getMessage());
        out.println(Instant.now() + " " + status.getPlugin());
        if (status.getException() != null) {
            status.getException().printStackTrace(out);
        }
        return text.toString();
    }
}
