package org.moduscrm.application.internal.error;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.moduscrm.application.internal.Messages;

/**
 * What a person needs to know of an error. Whoever reports one may set the record it happened to and what to do on
 * the status adapter.
 *
 * @param what    what happened, in the user's words
 * @param record  the record it happened to, or empty
 * @param advice  what to do now
 * @param details everything for who has to repair it
 */
public record ErrorReport(String what, String record, String advice, String details) {

    /** Property of a status adapter: the name of the record an error happened to. */
    public static final QualifiedName RECORD = new QualifiedName("org.moduscrm.ui", "record");
    /** Property of a status adapter: what the user can do about it. */
    public static final QualifiedName ADVICE = new QualifiedName("org.moduscrm.ui", "advice");

    public static ErrorReport of(StatusAdapter adapter) {
        IStatus status = adapter.getStatus();
        Set<String> said = new LinkedHashSet<>();
        collectMessages(status, said);
        String what = said.isEmpty() ? Messages.ErrorReport_unknown : String.join("\n", said);
        Object advice = adapter.getProperty(ADVICE);
        return new ErrorReport(what, text(adapter.getProperty(RECORD)),
                advice == null ? defaultAdvice(status) : advice.toString(), details(status));
    }

    private static String defaultAdvice(IStatus status) {
        return status.getSeverity() == IStatus.ERROR ? Messages.ErrorReport_advice : "";
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The messages of a status and of its parts; never the words of an exception, which are written for programmers. */
    private static void collectMessages(IStatus status, Set<String> said) {
        boolean words = status.getMessage() != null && !status.getMessage().isBlank();
        boolean ofException = status.getException() != null
                && (status.getMessage() == null || status.getMessage().equals(status.getException().toString()));
        if (words && !ofException) {
            said.add(status.getMessage().strip());
        }
        for (IStatus child : status.getChildren()) {
            collectMessages(child, said);
        }
    }

    private static String details(IStatus status) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            print(status, out);
        }
        return text.toString();
    }

    private static void print(IStatus status, PrintWriter out) {
        out.println(status.getPlugin() + " (" + status.getCode() + "): " + status.getMessage());
        if (status.getException() != null) {
            status.getException().printStackTrace(out);
        }
        for (IStatus child : status.getChildren()) {
            print(child, out);
        }
    }

    /** All of it as text, to be sent to who can help. */
    String asText() {
        StringBuilder text = new StringBuilder(what).append('\n');
        if (!record.isEmpty()) {
            text.append(record).append('\n');
        }
        return text.append(advice).append("\n\n").append(details).toString();
    }
}
