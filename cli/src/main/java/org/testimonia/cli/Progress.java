package org.testimonia.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says on standard error what is going on, once work takes longer than a second. */
final class Progress {

    /** Work that may fail in one way. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private Progress() {}

    /** Does the work, and names it if it takes long. */
    static <T, E extends Exception> T during(String what, PrintWriter err, Work<T, E> work) throws E {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
        Future<?> notice = timer.schedule(() -> say(what, err), 1, TimeUnit.SECONDS);
        try {
            return work.run();
        } finally {
            notice.cancel(false);
            timer.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    }

    private static void say(String what, PrintWriter err) {
        err.println("testimonia: " + what + " …");
        err.flush();
    }
}
