package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of responses that was being written when the server was killed. */
class ExportKillIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String LIST = "?survey=delivered&origin=invited&from=2025-01-01&to=2025-12-31";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final int ANSWERS = 60_000;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void isBegunAgainAfterTheRestartAndIsWhole(Engine engine) throws IOException {
        Store store = engine.create(home);
        Program program =
                Program.in(home).on(store).with("EARSHOT_JOBS_EVERY", "1s").survey("delivered", Surveys.DELIVERED);
        String file = killedAmidWriting(program, store);
        assertThat(parts()).as("what the killed one left").hasSize(1);
        store.write("update response_export set lease_until = asked_at"); // As if two minutes had passed.

        try (Server server = program.serve()) {
            Waiting.until("the file", () -> store.count("response_export where state = 'READY'") == 1);
            String cookie = signedIn(server);
            String whole = server.get(file, "Cookie", cookie).body();
            assertThat(whole.lines().count()).isEqualTo(1 + ANSWERS);
            assertThat(whole.lines().skip(1).map(line -> line.substring(0, 36)).distinct())
                    .hasSize(ANSWERS);
            assertThat(whole)
                    .isEqualTo(server.get("/responses.csv" + LIST, "Cookie", cookie)
                            .body());
        }
        assertThat(store.read("select cast(attempts as varchar) from response_export"))
                .containsExactly("2");
    }

    /** @return the address of its file */
    private String killedAmidWriting(Program program, Store store) throws IOException {
        try (Server server = program.serve()) {
            Ended taken = program.run("import-answers", table().toString(), "--survey", "delivered");
            assertThat(taken.exitCode()).as(taken.err()).isZero();
            program.runWithInput(
                    PASSWORD + "\n", "user", "add", "ana@shop.example", "--role", "owner", "--password-stdin");
            String cookie = signedIn(server);
            Matcher token = TOKEN.matcher(
                    server.get("/responses" + LIST, "Cookie", cookie).body());
            assertThat(token.find()).isTrue();
            HttpResponse<String> asked = server.post(
                    "/responses/exports" + LIST,
                    Server.FORM,
                    "format=csv&csrf=" + token.group(1),
                    "Cookie",
                    cookie,
                    "Sec-Fetch-Site",
                    "same-origin");
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
            Waiting.until("amid writing", () -> store.count("response_export where lines_written > 0") == 1);
            server.kill();
            assertThat(store.read("select state from response_export")).containsExactly("RUNNING");
            return asked.headers().firstValue("Location").orElseThrow() + "/file";
        }
    }

    private static String signedIn(Server server) {
        HttpResponse<String> welcome =
                server.post("/login", Server.FORM, "email=ana%40shop.example&password=" + PASSWORD.replace(' ', '+'));
        return welcome.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("data").resolve("exports"))) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    private Path table() throws IOException {
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,language,recommend"));
        for (int i = 0; i < ANSWERS; i++) {
            lines.add("2025-%02d-%02dT12:%02d:%02dZ,invited,en,%d"
                    .formatted(1 + i % 12, 1 + i % 28, i % 60, i / 60 % 60, i % 11));
        }
        return Files.write(home.resolve("answers.csv"), lines);
    }
}
