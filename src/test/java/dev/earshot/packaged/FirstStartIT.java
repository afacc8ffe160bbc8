package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new owner meets, and what is held back until the settings are right. */
class FirstStartIT {

    private static final Pattern CODE = Pattern.compile("enter the code ([A-Z0-9x]+)", Pattern.CASE_INSENSITIVE);
    private static final String PEPPER = "cGVwcGVyLXBlcHBlci1wZXBwZXItcGVwcGVyLXBlcHA";

    @TempDir
    Path home;

    @Test
    void theCodeInTheLogMakesTheFirstOwnerAndNobodyElse() {
        Program program = Program.in(home)
                .on(Engine.H2.create(home))
                .with("EARSHOT_SMTP_HOST", "127.0.0.1")
                .with("EARSHOT_KEY_PEPPER", PEPPER);
        try (Server server = program.serve()) {
            Waiting.until("the code", () -> server.log().contains("enter the code"));
            assertThat(server.log()).contains("Sending is held: EARSHOT_PUBLIC_URL is not set");
            Matcher code = CODE.matcher(server.log());
            assertThat(code.find()).isTrue();
            assertThat(server.get("/login").headers().firstValue("location")).hasValue("/first-run");
            assertThat(begin(server, "WRONG").statusCode()).isEqualTo(422);
            assertThat(begin(server, code.group(1)).headers().firstValue("location"))
                    .hasValue("/login");
            assertThat(begin(server, code.group(1)).headers().firstValue("location"))
                    .hasValue("/login");
            assertThat(login(server).statusCode()).isEqualTo(303);
        }
        Program otherPepper = program.with("EARSHOT_KEY_PEPPER", PEPPER.toLowerCase())
                .with("EARSHOT_PUBLIC_URL", "https://ask.example.com");
        try (Server server = otherPepper.serve()) {
            Waiting.until("the warning", () -> server.log()
                    .contains("EARSHOT_KEY_PEPPER is not the one this database was made with"));
            assertThat(login(server).statusCode()).isEqualTo(303);
            assertThat(server.log()).doesNotContain("enter the code");
        }
    }

    private static HttpResponse<String> begin(Server server, String code) {
        String form = "code=" + code + "&email=owner%40example.com&password=a+long+enough+one";
        return server.post("/first-run", Server.FORM, form);
    }

    private static HttpResponse<String> login(Server server) {
        return server.post("/login", Server.FORM, "email=owner%40example.com&password=a+long+enough+one");
    }
}
