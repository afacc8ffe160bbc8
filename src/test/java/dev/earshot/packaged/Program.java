package dev.earshot.packaged;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, to be started in processes of its own.
 *
 * @param home where its processes run and what they may write to
 * @param environment the operator's settings; nothing of this process's own settings is handed on
 */
record Program(Path home, Map<String, String> environment) {

    private static final String JAR = System.getProperty("earshot.jar", "target/quarkus-app/quarkus-run.jar");

    /** On a free port, with its data and surveys under {@code home}. */
    static Program in(Path home) {
        return new Program(home, Map.of())
                .with("QUARKUS_HTTP_PORT", String.valueOf(freePort()))
                .with("EARSHOT_DATA_DIR", home.resolve("data").toString())
                .with("EARSHOT_SURVEYS_DIR", home.resolve("surveys").toString());
    }

    Program with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Program(home, Map.copyOf(more));
    }

    Program on(Store store) {
        return with("EARSHOT_DATABASE_URL", store.url())
                .with("EARSHOT_DATABASE_USERNAME", store.username())
                .with("EARSHOT_DATABASE_PASSWORD", store.password());
    }

    Program survey(String id, String yaml) {
        write(home.resolve("surveys").resolve(id + ".yaml"), yaml);
        return this;
    }

    int port() {
        return Integer.parseInt(environment.get("QUARKUS_HTTP_PORT"));
    }

    /** Starts it and waits until it is ready. */
    Server serve(String... arguments) {
        Path log = fresh("server");
        Server server = new Server(start(log, log, arguments), port(), log);
        try {
            server.awaitReady();
        } catch (AssertionError e) {
            server.kill();
            throw e;
        }
        return server;
    }

    Ended run(String... arguments) {
        return runWithInput("", arguments);
    }

    /** Starts it and waits until it has ended by itself. */
    Ended runWithInput(String input, String... arguments) {
        Path out = fresh("out");
        Path err = fresh("err");
        Process process = start(out, err, arguments);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended without reading: its exit code tells.
        }
        try {
            if (!process.waitFor(Waiting.LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("does not end by itself: " + String.join(" ", arguments));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path out, Path err, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // The first tier of the compiler alone starts in half the time.
        List<String> command = new ArrayList<>(List.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar"));
        command.add(Path.of(JAR).toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectOutput(out.toFile());
        if (err.equals(out)) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(err.toFile());
        }
        builder.environment().keySet().removeIf(name -> name.startsWith("EARSHOT_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fresh(String name) {
        try {
            return Files.createTempFile(Files.createDirectories(home.resolve("log")), name, ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
