package org.moduscrm.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;

/**
 * Where a command's words go.
 *
 * @param out the result alone
 * @param err everything else
 */
public record Console(PrintStream out, PrintStream err) {

    void text(String text) {
        out.print(text);
        out.flush();
    }

    /** One document on a line of its own. */
    void document(Map<String, ?> document) {
        try {
            out.println(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).without(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS)
                    .asString(document));
            out.flush();
        } catch (IOException e) {
            throw new IllegalArgumentException("The document holds what JSON cannot express", e);
        }
    }

    void note(String line) {
        err.println(line);
        err.flush();
    }

    /** Tells of a failure: as a document where one is wanted, and in words in any case. */
    void failure(boolean json, String message, Map<String, ?> details) {
        if (json) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", message);
            error.putAll(details);
            document(Map.of("error", error));
        }
        note(message);
    }
}
