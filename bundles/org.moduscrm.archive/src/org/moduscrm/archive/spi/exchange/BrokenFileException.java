package org.moduscrm.archive.spi.exchange;

/** A file is broken as a whole, or is not what it was taken for: nothing of it may be imported. */
public class BrokenFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public BrokenFileException(Problem problem, Throwable cause) {
        super(problem.asLine(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
