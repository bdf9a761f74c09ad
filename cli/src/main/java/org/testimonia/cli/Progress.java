package org.testimonia.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says on standard error what is going on, once work takes longer than a second. */
final class Progress implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private Progress() {}

    static Progress of(String what, PrintWriter err) {
        Progress progress = new Progress();
        var unused = progress.timer.schedule(
                () -> {
                    err.println("testimonia: " + what + " …");
                    err.flush();
                },
                1,
                TimeUnit.SECONDS);
        return progress;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
