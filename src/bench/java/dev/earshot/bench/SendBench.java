package dev.earshot.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Invitations that are due at once, from the packaged program to a mail server on the same machine that takes everything: each
 * is decided upon once more, written, noted before it is handed over and again after it was taken. Without a pace.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SendBench {

    private static final int MAILS = 1_000;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(3);
    private static final Logger CHATTER = Logger.getLogger("com.icegreen.greenmail");

    /** Mails handed over at the same time. */
    @Param({"3", "10"})
    public String connections;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private PackagedServer server;
    private int orders;

    @Setup
    public void begin() throws IOException, InterruptedException, SQLException {
        CHATTER.setLevel(Level.WARNING);
        mails.start();
        server = new PackagedServer(Map.of(
                "EARSHOT_PUBLIC_URL", "https://ask.example.com",
                "EARSHOT_MAIL_FROM", "survey@shop.example",
                "EARSHOT_SMTP_HOST", "127.0.0.1",
                "EARSHOT_SMTP_PORT", String.valueOf(mails.getSmtp().getPort()),
                "EARSHOT_SMTP_START_TLS", "DISABLED",
                "EARSHOT_SMTP_CONNECTIONS", connections,
                "EARSHOT_PACE_PER_DOMAIN", "0"));
    }

    @Benchmark
    public long mails() throws IOException, GeneralSecurityException, InterruptedException, SQLException {
        try (OrderLine line = new OrderLine(server.port())) {
            for (int i = 0; i < MAILS; i++) {
                line.post("m-" + orders++);
            }
        }
        await(() -> server.count("inbox_delivery where state = 'RECEIVED'") == 0);
        long cpu = server.cpu();
        long begin = System.nanoTime();
        long due = server.write("update invitation set send_at = now(), due_at = now() where state = 'SCHEDULED'");
        await(() -> server.count("invitation where state in ('SCHEDULED', 'SENDING')") == 0);
        long nanos = System.nanoTime() - begin;
        System.out.printf(
                "%n%d mails due, %d sent in all; %.0f a second, %.1f ms of the server's processor time each, load of the"
                        + " machine %.1f; RSS of the server %d MiB%n",
                due,
                server.count("invitation where state = 'SENT'"),
                due * 1e9 / nanos,
                (server.cpu() - cpu) / 1e6 / due,
                PackagedServer.load(),
                server.memory() >> 10);
        return due;
    }

    private interface Sign {
        boolean isThere() throws SQLException;
    }

    private static void await(Sign sign) throws InterruptedException, SQLException {
        long end = System.nanoTime() + LONGEST;
        while (!sign.isThere()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited three minutes in vain");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @TearDown
    public void stop() throws IOException {
        server.close();
        mails.stop();
    }
}
