package org.moduscrm.application.internal;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;

/** Waits until the window has nothing left to do: no event to dispatch, no job of the user's or of the product's. */
public final class Quiet {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** A job's result reaches the screen through further events and jobs, so one quiet look is not enough. */
    private static final int LOOKS = 4;
    private static final int BETWEEN_LOOKS_MS = 60;

    private final Display display;

    public Quiet(Display display) {
        this.display = display;
    }

    /** On the UI thread. False when it was not quiet within five minutes. */
    public boolean await() {
        JobChangeAdapter wakeUp = new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                display.wake();
            }
        };
        Job.getJobManager().addJobChangeListener(wakeUp);
        try {
            Instant end = Instant.now().plus(LONGEST);
            for (int quiet = 0; quiet < LOOKS;) {
                if (Instant.now().isAfter(end)) {
                    return false;
                }
                boolean busy = dispatchAll() || isWorking();
                quiet = busy ? 0 : quiet + 1;
                pause(BETWEEN_LOOKS_MS);
            }
            return true;
        } finally {
            Job.getJobManager().removeJobChangeListener(wakeUp);
        }
    }

    /** Lets the window live for a while. On the UI thread. */
    void pause(int millis) {
        boolean[] elapsed = { false };
        display.timerExec(millis, () -> elapsed[0] = true);
        while (!elapsed[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private boolean dispatchAll() {
        boolean any = false;
        // A blinking cursor or a turning mark never ends: look at a bounded number of events.
        for (int i = 0; i < 200 && display.readAndDispatch(); i++) {
            any |= i > 20;
        }
        return any;
    }

    /** Whether a job that changes what is seen runs or is about to. Sleeping ones wait for a time far off. */
    static boolean isWorking() {
        for (Job job : Job.getJobManager().find(null)) {
            boolean active = job.getState() == Job.RUNNING || job.getState() == Job.WAITING;
            if (active && (!job.isSystem() || isOurs(job))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurs(Job job) {
        return job.getClass().getName().startsWith("org.moduscrm.");
    }
}
