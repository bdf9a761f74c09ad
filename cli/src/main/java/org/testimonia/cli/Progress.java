package org.testimonia.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Says on standard error what is going on, once work takes longer than a second, and takes the line back when it is done.
 * Only somebody who sits before a terminal wants to know.
 */
final class Progress {

    private static final String TAKE_BACK = "\r\u001B[K";

    /** Work that may fail in one way. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private final PrintWriter err;
    private boolean done;
    private boolean shown;

    private Progress(PrintWriter err) {
        this.err = err;
    }

    /** Does the work, and names it if it takes long and somebody is there. */
    static <T, E extends Exception> T during(String what, PrintWriter err, Work<T, E> work) throws E {
        return Terminal.showsProgress() ? shown(what, err, 1_000, work) : work.run();
    }

    static <T, E extends Exception> T shown(String what, PrintWriter err, long afterMillis, Work<T, E> work) throws E {
        Progress progress = new Progress(err);
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
        Future<?> notice = timer.schedule(() -> progress.say(what), afterMillis, TimeUnit.MILLISECONDS);
        try {
            return work.run();
        } finally {
            notice.cancel(false);
            timer.shutdownNow();
            progress.takeBack();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    }

    private synchronized void say(String what) {
        if (!done) {
            shown = true;
            err.print("testimonia: " + what + " …");
            err.flush();
        }
    }

    private synchronized void takeBack() {
        done = true;
        if (shown) {
            err.print(TAKE_BACK);
            err.flush();
        }
    }
}
