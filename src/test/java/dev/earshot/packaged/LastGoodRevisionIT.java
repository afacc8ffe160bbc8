package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastGoodRevisionIT {

    private static final Pattern LINK = Pattern.compile("/r/[\\w-]+\\?score=9");

    @TempDir
    Path home;

    @Test
    void outlivesItsFile() throws IOException {
        Store store = Engine.H2.create(home);
        Program program = Program.in(home)
                .on(store)
                .with("EARSHOT_SECRET_PLAIN", Order.SECRET)
                .with("EARSHOT_JOBS_EVERY", "1s")
                .survey("delivered", Surveys.DELIVERED)
                .survey("store", Surveys.VISIT)
                .survey("visit", Surveys.VISIT);
        String invited;
        try (Server server = program.serve()) {
            invited = invite(server, store);
        }

        program.survey("visit", Surveys.BROKEN);
        Files.delete(home.resolve("surveys/delivered.yaml"));
        try (Server server = program.serve()) {
            assertThat(server.get("/s/visit"))
                    .extracting(HttpResponse::statusCode, answer -> answer.body()
                            .contains("How likely are you to recommend us?"))
                    .containsExactly(200, true);
            assertThat(server.get(invited).statusCode())
                    .as("an open invitation of a deleted file")
                    .isEqualTo(200);
            assertThat(server.get("/s/store").statusCode()).isEqualTo(200);
            assertThat(server.get("/q/health/ready")).satisfies(health -> {
                assertThat(health.statusCode()).isEqualTo(200);
                assertThat(health.body())
                        .contains("warning: visit")
                        .as("what stands in a file is for those who are signed in")
                        .doesNotContain("npss", "visit.yaml")
                        .contains("warning: delivered")
                        .doesNotContain("warning: store");
            });
        }
    }

    /** @return the path of the personal form */
    private static String invite(Server server, Store store) {
        assertThat(server.deliver(new Order("A-1"))).isEqualTo(200);
        Waiting.until("invited", () -> store.count("outbox_mail") == 1);
        List<String> mail = store.read("select html_body from outbox_mail");
        Matcher link = LINK.matcher(mail.get(0));
        assertThat(link.find()).as(mail.get(0)).isTrue();
        return link.group();
    }
}
