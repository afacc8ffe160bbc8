package dev.earshot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The command {@code rehearse --days 90} from its start to its end, over 100,000 purchases of 40,000 customers, of which a third
 * led to a mail, beside the running server: the files ask again after 30 days instead of 90.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class RehearseBench {

    private static final int PURCHASES = 100_000;
    private static final int CUSTOMERS = 40_000;

    private PackagedServer server;

    @Setup
    public void begin() throws IOException, InterruptedException, SQLException {
        server = new PackagedServer(Map.of());
        server.write("insert into customer (id, address_key, email, created_at) select gen_random_uuid(), 'k' || n,"
                + " n || '@mail.example', now() from generate_series(1, " + CUSTOMERS + ") n");
        server.write("insert into purchase (id, source, type, business_key, order_key, happened_at, customer_id, facts,"
                + " recorded_at) select gen_random_uuid(), 'plain', 'order.delivered', 'p' || n, 'p' || n, t, c.id,"
                + " '{\"customer.country\":\"DE\",\"order.store\":\"berlin\"}', t from (select n, now() - n * interval"
                + " '77 seconds' as t from generate_series(1, " + PURCHASES + ") n) p join customer c on c.address_key ="
                + " 'k' || (1 + p.n * 7919 % " + CUSTOMERS + ")");
        server.write("insert into invitation (id, survey_id, content_hash, purchase_id, customer_id, language, facts,"
                + " state, sentence, decided_at, send_at, due_at, attempts, sent_at) select gen_random_uuid(),"
                + " 'post-purchase', r.content_hash, p.id, p.customer_id, 'en', p.facts, 'SENT', 'Sent.', p.recorded_at,"
                + " p.recorded_at, p.recorded_at, 1, p.recorded_at from purchase p, (select content_hash from"
                + " survey_revision where survey_id = 'post-purchase' limit 1) r where cast(substr(p.business_key, 2) as"
                + " int) % 3 = 0 and p.business_key like 'p%'");
        server.write("analyze");
        Path survey = server.surveys().resolve("post-purchase.yaml");
        Files.writeString(survey, Files.readString(survey).replace("delay: 2 days", "delay: 2 days\n  cooling-off: 30 days"));
    }

    @Benchmark
    public String rehearse() throws IOException, InterruptedException {
        Process command = server.start("rehearse", "--days", "90");
        if (!command.waitFor(3, TimeUnit.MINUTES)) {
            command.destroyForcibly();
            throw new IllegalStateException("no end after three minutes");
        }
        String said = server.log("rehearse");
        System.out.printf("%n%sload of the machine %.1f%n", said, PackagedServer.load());
        return said;
    }

    @TearDown
    public void stop() throws IOException {
        server.close();
    }
}
