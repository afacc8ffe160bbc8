package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The URL alone chooses the database, for the server and for the commands beside it. */
class BesideTheServerIT {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void commandsWorkOnTheServersDatabase(Engine engine) throws IOException {
        Store store = engine.create(home);
        Program program = Program.in(home)
                .on(store)
                .with("EARSHOT_SECRET_PLAIN", Order.SECRET)
                .survey("delivered", Surveys.DELIVERED);
        try (Server server = program.serve()) {
            assertThat(server.get("/q/health/ready").body()).contains("\"UP\"").doesNotContain("DOWN");
            assertThat(store.count("\"flyway_schema_history\" where \"success\""))
                    .isPositive();
            assertThat(store.count("\"flyway_schema_history\" where not \"success\""))
                    .isZero();
            anAddedUserSignsIn(program, server);
            anAddedKeyReadsTheTrend(program, server);
            aRecountRuns(program);
            aTestOrderArrives(program, store);
            aTableIsDecided(program, store, home);
            assertThat(server.get("/q/health/ready").statusCode()).isEqualTo(200);
        }
        try (Stream<Path> files = Files.walk(home.resolve("data"))) {
            assertThat(files.map(Path::toString)).as("what H2 keeps").noneMatch(name -> name.endsWith(".db"));
        }
    }

    private static void anAddedUserSignsIn(Program program, Server server) {
        Ended added = program.runWithInput(
                PASSWORD + "\n", "user", "add", "ana@shop.example", "--role", "owner", "--password-stdin");
        assertThat(added.exitCode()).as(added.err()).isZero();
        assertThat(login(server, "another password").statusCode()).isEqualTo(401);
        HttpResponse<String> welcome = login(server, PASSWORD);
        assertThat(welcome.statusCode()).isEqualTo(303);
        String cookie = welcome.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(server.get("/trend", "Cookie", cookie).statusCode()).isEqualTo(200);
    }

    private static void anAddedKeyReadsTheTrend(Program program, Server server) {
        Ended added = program.run("key", "add", "robot");
        assertThat(added.exitCode()).as(added.err()).isZero();
        String trend = "/api/v1/trend?survey=delivered";
        assertThat(server.get(trend).statusCode()).isEqualTo(401);
        assertThat(server.get(trend, "Authorization", "Bearer " + added.out().strip())
                        .statusCode())
                .isEqualTo(200);
    }

    private static void aRecountRuns(Program program) {
        assertThat(program.run("recount")).satisfies(ended -> {
            assertThat(ended.exitCode()).as(ended.err()).isZero();
            assertThat(ended.out()).startsWith("Counted all answers again");
        });
        assertThat(program.run("recount", "--check")).satisfies(ended -> {
            assertThat(ended.exitCode()).as(ended.err()).isZero();
            assertThat(ended.out()).startsWith("The counts agree");
        });
    }

    private static void aTestOrderArrives(Program program, Store store) {
        Ended sent = program.run("send-test", "plain");
        assertThat(sent.exitCode()).as(sent.err()).isZero();
        assertThat(store.count("inbox_delivery")).isEqualTo(1);
    }

    private static void aTableIsDecided(Program program, Store store, Path home) throws IOException {
        Path table = home.resolve("customers.csv");
        Files.writeString(table, "email,key,at\nbo@shop.example,T1," + Instant.now() + "\n");
        Ended taken = program.run("invite", table.toString(), "--event", "order.delivered");
        assertThat(taken.exitCode()).as(taken.err()).isZero();
        assertThat(store.count("purchase p join invitation i on i.purchase_id = p.id where p.business_key = 'T1'"))
                .as(taken.out())
                .isEqualTo(1);
    }

    private static HttpResponse<String> login(Server server, String password) {
        String form = "email=ana%40shop.example&password=" + password.replace(' ', '+');
        return server.post("/login", Server.FORM, form);
    }
}
