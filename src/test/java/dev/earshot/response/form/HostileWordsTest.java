package dev.earshot.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.invitation.SentInvitations;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever customers are called, it stays text. */
@QuarkusTest
class HostileWordsTest {

    @Inject
    SentInvitations invitations;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void timeStandsStill() {
        clock.set(TestClock.START);
    }

    @Test
    void aNameIsNoMarkupAndNoTemplate() {
        String name = "<script>alert(1)</script>{cdi:x}{#for i in 3}x{/for}";
        Document page = shown(name, "10482");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".statement").first().text()).isEqualTo("Hello " + name + ", this is Müller & Söhne.");
    }

    @Test
    void aNameTurnsNothingAround() {
        assertThat(shown("\u202Eevil\u2066", "10482")
                        .select(".statement")
                        .first()
                        .text())
                .isEqualTo("Hello evil, this is Müller & Söhne.");
        assertThat(shown("زوي", "10482").select(".statement").first().text()).contains("\u2068زوي\u2069");
    }

    @Test
    void anOrderNumberIsNoMarkupEither() {
        Document page = shown("Zoë", "<img src=x>{cdi:x}\\u202E");
        assertThat(page.select("main img")).isEmpty();
        assertThat(page.select(".eyebrow").text()).isEqualTo("About your order <img src=x>{cdi:x}");
        assertThat(page.title()).isEqualTo("Everything about <img src=x>{cdi:x} – Müller & Söhne");
    }

    /** @param number as JSON writes it */
    private Document shown(String name, String number) {
        SentInvitations.Sent sent = invitations.of("form-types");
        database.write("update customer set first_name = ? where id = ?", name, sent.customer());
        database.write(
                "update invitation set facts = ? where id = ?",
                "{\"order.number\":\"" + number + "\"}",
                sent.invitation());
        return new Respondent("/r/" + sent.token(), true).opens("").page();
    }
}
