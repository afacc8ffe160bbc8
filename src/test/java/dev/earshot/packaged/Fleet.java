package dev.earshot.packaged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Instances of the program on one database, some of which may be dead at the moment. */
final class Fleet implements AutoCloseable {

    private final List<Program> programs;
    private final List<Optional<Server>> servers = new ArrayList<>();

    private final ExecutorService restarts = Executors.newSingleThreadExecutor();

    Fleet(List<Program> programs) {
        this.programs = programs;
        programs.forEach(program -> servers.add(Optional.of(program.serve())));
    }

    /** One that serves, beginning with number {@code wish}; waits while all are dead. */
    synchronized Server any(int wish) throws InterruptedException {
        while (true) {
            for (int i = 0; i < servers.size(); i++) {
                Optional<Server> server = servers.get((wish + i) % servers.size());
                if (server.isPresent()) {
                    return server.get();
                }
            }
            wait();
        }
    }

    /** kill -9, amid whatever it does, once it is up; a fresh start follows by itself. */
    void kill(int number) throws InterruptedException {
        Server doomed = up(number);
        doomed.kill();
        put(number, Optional.empty());
        restarts.execute(() -> put(number, Optional.of(programs.get(number).serve())));
    }

    /** Number {@code number}, once it is up. */
    synchronized Server up(int number) throws InterruptedException {
        while (servers.get(number).isEmpty()) {
            wait();
        }
        return servers.get(number).get();
    }

    private synchronized void put(int number, Optional<Server> server) {
        servers.set(number, server);
        notifyAll();
    }

    int size() {
        return programs.size();
    }

    @Override
    public void close() throws InterruptedException {
        restarts.shutdown();
        if (!restarts.awaitTermination(Waiting.LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("an instance does not come back");
        }
        List<Server> left;
        synchronized (this) {
            left = servers.stream().flatMap(Optional::stream).toList();
        }
        left.forEach(Server::kill);
    }
}
