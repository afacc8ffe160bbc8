package dev.earshot.platform.cel;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The second belt around an expression, should the limits of its language not hold. What counts is processor time: a machine
 * that is merely busy must not turn a yes into a no. Nobody can stop a thread from outside; one that is given up works on
 * until the language's own limits end it, and at most {@link #WORKERS} of them do.
 */
final class Watchdog {

    /** Processor time for one expression; the slowest of our own take 0.2 ms. */
    private static final long MOST_NANOS = Duration.ofMillis(250).toNanos();

    /** Looks at the clock of the worker this often. */
    private static final long LOOK_MILLIS = 50;

    /** Looks before giving up on one that has no processor time at all, because all workers are taken: ten seconds. */
    private static final int MOST_LOOKS = 200;

    private static final int WORKERS = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(
            WORKERS, WORKERS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(10_000), Watchdog::thread);

    static {
        POOL.allowCoreThreadTimeOut(true);
    }

    static final class Stopped extends Exception {
        Stopped(String why) {
            super(why);
        }
    }

    private Watchdog() {}

    static <T> T run(Callable<T> work) throws Exception {
        AtomicLong thread = new AtomicLong(-1);
        AtomicLong begun = new AtomicLong();
        Future<T> future = POOL.submit(() -> {
            begun.set(THREADS.getCurrentThreadCpuTime());
            thread.set(Thread.currentThread().getId());
            return work.call();
        });
        for (int look = 0; look < MOST_LOOKS; look++) {
            try {
                return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            } catch (TimeoutException e) {
                if (thread.get() >= 0 && THREADS.getThreadCpuTime(thread.get()) - begun.get() > MOST_NANOS) {
                    break;
                }
            }
        }
        future.cancel(true);
        throw new Stopped("it takes too long");
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "expression");
        thread.setDaemon(true);
        return thread;
    }
}
