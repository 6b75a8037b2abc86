package org.moduscrm.archive.service.people;

import java.util.List;

import org.moduscrm.archive.service.ArchiveException;

/** A move cannot be made, or cannot be taken back. The message words the first reason; nothing was saved. */
public class MoveRefusedException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    private final transient List<MoveProblem> problems;

    public MoveRefusedException(List<MoveProblem> problems) {
        super(problems.getFirst().message(), null);
        this.problems = List.copyOf(problems);
    }

    public List<MoveProblem> problems() {
        return problems;
    }
}
