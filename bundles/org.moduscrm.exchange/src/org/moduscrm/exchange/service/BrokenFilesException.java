package org.moduscrm.exchange.service;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Problem;

/** Files are broken or of no known kind. Nothing was imported. */
public class BrokenFilesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one; at most one for each file */
    public BrokenFilesException(List<Problem> problems) {
        super(problems.get(0).asLine());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
