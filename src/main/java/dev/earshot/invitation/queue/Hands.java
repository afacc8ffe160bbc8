package dev.earshot.invitation.queue;

import dev.earshot.platform.EarshotConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Several mails at once: what takes the time is the mail server's answers. */
@ApplicationScoped
class Hands {

    private static final int MOST = 20;

    private final int most;
    private final ThreadPoolExecutor threads;

    /**
     * @param left those nobody took up
     * @param more false where no more should be taken up
     */
    record Worked(List<InvitationMail> left, boolean more) {}

    @Inject
    Hands(EarshotConfig config) {
        this(config.smtp().connections());
    }

    Hands(int connections) {
        most = Math.max(1, Math.min(MOST, connections));
        threads = new ThreadPoolExecutor(most, most, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "mail-hand");
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Works until all are done, it is stopped, or one of them says that no more should be.
     *
     * @param stopped asked before each
     * @param send false for no more
     */
    Worked work(List<InvitationMail> mails, BooleanSupplier stopped, Predicate<InvitationMail> send) {
        Queue<InvitationMail> waiting = new ConcurrentLinkedQueue<>(mails);
        AtomicBoolean more = new AtomicBoolean(true);
        Runnable hand = () -> {
            while (more.get() && !stopped.getAsBoolean()) {
                InvitationMail mail = waiting.poll();
                if (mail == null) {
                    return;
                }
                more.compareAndSet(true, send.test(mail));
            }
        };
        CompletableFuture<?>[] all = IntStream.range(0, Math.min(most, mails.size()))
                .mapToObj(number -> CompletableFuture.runAsync(hand, threads))
                .toArray(CompletableFuture[]::new);
        await(CompletableFuture.allOf(all));
        return new Worked(List.copyOf(waiting), more.get() && !stopped.getAsBoolean());
    }

    /** What went wrong in a hand goes wrong here. */
    private static void await(CompletableFuture<Void> all) {
        try {
            all.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
