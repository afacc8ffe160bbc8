package dev.earshot.followup.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.customer.Customer;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.platform.page.Format;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final ScaleQuestion NPS = new NpsQuestion(Basics.of("recommend", Text.of("en", "?"), true));
    private static final ScaleQuestion CSAT = new CsatQuestion(Basics.of("satisfied", Text.of("en", "?"), true));

    @Test
    void scoresAreComparedOnTheSameScaleAlone() {
        assertThat(finding(scored(NPS, 3, false), scored(NPS, 9, false)))
                .isEqualTo("Gave 9 of 10 on 2 Mar, after 3 the time before.");
        assertThat(finding(scored(CSAT, 3, false), scored(NPS, 9, false))).isEqualTo("Gave 9 of 10 on 2 Mar.");
        assertThat(finding(scored(NPS, 3, false))).isEqualTo("Gave 3 of 10 on 2 Mar.");
    }

    @Test
    void whoAskedToBeContactedIsSaid() {
        assertThat(finding(scored(NPS, 3, true))).isEqualTo("Gave 3 of 10 on 2 Mar. Asked to be contacted.");
    }

    private static Person.ScoredAt scored(ScaleQuestion question, int score, boolean contact) {
        return new Person.ScoredAt(TODAY, new Said.Rated("Score", score, question.scale()), contact);
    }

    private static String finding(Person.ScoredAt... scored) {
        Person person = new Person(
                new Customer(new UUID(0, 1), "a@mail.example", Optional.empty(), Optional.empty(), Optional.empty()),
                TODAY,
                ZoneOffset.UTC,
                List.of(),
                Map.of(),
                false,
                Optional.empty(),
                new About(Instant.EPOCH, 0, Optional.empty(), Set.of(), Optional.empty()),
                List.of(scored),
                Map.of());
        return new PersonWords(person, Spoken.bundle(PersonMessages.class, "en"), Format.of("en")).finding();
    }
}
