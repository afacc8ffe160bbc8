package dev.earshot.invitation.transport;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Postfix of our own, which takes no bare line feeds, hands everything to one relay and gives up after seconds. */
final class Postfix implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/postfix");

    private static final String MAIN =
            """
            compatibility_level = 3.6
            queue_directory = %1$s/spool
            data_directory = %1$s/data
            maillog_file = %1$s/log
            maillog_file_prefixes = %1$s
            myhostname = mx.lab.example
            mydestination =
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            mynetworks = 127.0.0.0/8
            alias_maps =
            alias_database =
            relayhost = [127.0.0.1]:%2$d
            disable_dns_lookups = yes
            smtp_host_lookup = native
            smtpd_relay_restrictions = permit_mynetworks, reject
            smtpd_forbid_bare_newline = reject
            smtpd_forbid_bare_newline_exclusions =
            maximal_queue_lifetime = 3s
            bounce_queue_lifetime = 3s
            minimal_backoff_time = 1s
            maximal_backoff_time = 1s
            queue_run_delay = 1s
            """;

    private static final String MASTER =
            """
            127.0.0.1:%d inet n - n - - smtpd
            pickup unix n - n 60 1 pickup
            cleanup unix n - n - 0 cleanup
            qmgr unix n - n 1 1 qmgr
            tlsmgr unix - - n 1000? 1 tlsmgr
            rewrite unix - - n - - trivial-rewrite
            bounce unix - - n - 0 bounce
            defer unix - - n - 0 bounce
            trace unix - - n - 0 bounce
            verify unix - - n - 1 verify
            flush unix n - n 1000? 0 flush
            proxymap unix - - n - - proxymap
            smtp unix - - n - - smtp
            relay unix - - n - - smtp
            showq unix n - n - - showq
            error unix - - n - - error
            retry unix - - n - - error
            discard unix - - n - - discard
            anvil unix - - n - 1 anvil
            scache unix - - n - 1 scache
            postlog unix-dgram n - n - 1 postlogd
            """;

    private final Path home;
    private final int port;

    private Postfix(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Why there can be none here; empty where there can. */
    static Optional<String> missing() {
        if (!Files.isExecutable(PROGRAM)) {
            return Optional.of("there is no " + PROGRAM + "; .ci/run installs it");
        }
        return "root".equals(System.getProperty("user.name"))
                ? Optional.empty()
                : Optional.of("Postfix needs root to start its own instance");
    }

    static Postfix start(int relay) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("postfix");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String folder : new String[] {"spool", "data", "etc"}) {
            Files.createDirectory(home.resolve(folder));
        }
        Path data = home.resolve("data");
        Files.setOwner(
                data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postfix"));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.writeString(home.resolve("etc/main.cf"), MAIN.formatted(home, relay));
        Files.writeString(home.resolve("etc/master.cf"), MASTER.formatted(port));
        Postfix postfix = new Postfix(home, port);
        postfix.run("start");
        return postfix;
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(home.resolve("log"));
    }

    private void run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PROGRAM.toString(), "-c", home.resolve("etc").toString(), command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(command + ".out").toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(
                    "postfix " + command + ": " + Files.readString(home.resolve(command + ".out")));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("stop");
    }
}
