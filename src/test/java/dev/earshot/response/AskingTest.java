package dev.earshot.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.contact.Reason;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.survey.Survey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final UUID INVITATION = UUID.randomUUID();

    @Test
    void keepsOnlyTheFactsTheSurveyNames() {
        Map<String, String> facts =
                Map.of("order.store", "b".repeat(300), "order.number", "10482", "customer.country", " ");
        assertThat(invited(facts).segments()).containsExactly(Map.entry("order.store", "b".repeat(200)));
        assertThat(open().segments()).isEmpty();
    }

    @Test
    void hasOneResponseForAnInvitationAndOneForAFormsOwnKey() {
        EditKey key = EditKey.random();
        assertThat(invited(Map.of()).responseKey(key)).isEqualTo("i:" + INVITATION);
        assertThat(open().responseKey(key))
                .startsWith("o:")
                .hasSize(45)
                .doesNotContain(key.text())
                .isNotEqualTo(open().responseKey(EditKey.random()));
    }

    @Test
    void namesTheLanguageOnlyWhereItIsAnother() {
        assertThat(open().address("2", "en")).isEqualTo("/s/visit?page=2");
        assertThat(open().address("thanks", "de")).isEqualTo("/s/visit?page=thanks&lang=de");
    }

    @Test
    void knowsItsOwnKeysAlone() {
        assertThat(EditKey.of(EditKey.random().text())).isPresent();
        assertThat(EditKey.of("")).isEmpty();
        assertThat(EditKey.of("A".repeat(23))).isEmpty();
        assertThat(EditKey.of("A".repeat(21) + "=")).isEmpty();
        assertThat(EditKey.random()).hasToString("EditKey");
    }

    private static Asking open() {
        return new Asking(revision(), Optional.empty(), "/s/visit", "en", Map.of());
    }

    private static Asking invited(Map<String, String> facts) {
        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        Invitation invitation = new Invitation(
                INVITATION,
                "visit",
                "hash",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "en",
                InvitationState.SENT,
                Reason.DUE,
                "Sent.",
                now,
                1,
                Optional.of(now),
                Optional.empty(),
                facts);
        return new Asking(revision(), Optional.of(invitation), "/r/token", "en", facts);
    }

    private static Revision revision() {
        String yaml = "languages: [en, de]\nwho: both\nquestions: [nps]\nsegments: [order.store, customer.country]\n";
        Survey survey =
                SurveyReader.read("visit.yaml", yaml).sound().orElseThrow().survey();
        return new Revision(survey, "hash", 1);
    }
}
