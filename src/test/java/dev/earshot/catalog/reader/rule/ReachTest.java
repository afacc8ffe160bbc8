package dev.earshot.catalog.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.Yaml;
import org.junit.jupiter.api.Test;

/** What nobody will ever see is worth a warning. */
class ReachTest {

    private static final String NEVER =
            ": warning: this is never shown: no answers can fulfil its condition. Check it.";

    private static final String SURVEY =
            """
            open: true
            questions:
              - nps
              - {id: for, type: choice, options: {gift: A gift, me: Me}, when: answers.nps > 6}
              - {id: last, type: rating, when: CONDITION}
            """;

    private static java.util.List<String> findings(String condition) {
        return Yaml.findings(SURVEY.replace("CONDITION", condition));
    }

    @Test
    void aNumberOffTheScaleIsNeverReached() {
        assertThat(findings("answers.nps >= 11")).containsExactly("surveys/x.yaml:5:36" + NEVER);
        assertThat(findings("answers.nps >= 10")).isEmpty();
    }

    @Test
    void aQuestionThatIsNotAskedHasNoAnswer() {
        assertThat(findings("answers.for == 'gift' && answers.nps < 3")).containsExactly("surveys/x.yaml:5:36" + NEVER);
        assertThat(findings("answers.for == 'gift' && answers.nps < 8")).isEmpty();
    }

    @Test
    void whatIsRequiredIsAnswered() {
        assertThat(findings("\"!has(answers.nps)\"")).containsExactly("surveys/x.yaml:5:36" + NEVER);
        assertThat(findings("\"!has(answers.for)\"")).isEmpty();
    }

    @Test
    void fieldsOfTheEventCanBeAnything() {
        assertThat(findings("answers.nps >= 11 || order.total > 3")).isEmpty();
        assertThat(findings("order.total > 3 && order.total < 3")).isEmpty();
    }

    @Test
    void tooManyCombinationsCountAsReachable() {
        String many = "open: true\nquestions:\n";
        for (int i = 0; i < 4; i++) {
            many += "  - {id: q" + i + ", type: nps}\n";
        }
        assertThat(
                        Yaml.findings(
                                many
                                        + "endings: [{when: answers.q0 > 10 && answers.q1 > 10 && answers.q2 > 10 && answers.q3 > 10, text: A}]"))
                .isEmpty();
    }

    @Test
    void anEndingBehindOneThatAlwaysHoldsIsNeverSeen() {
        String endings = SURVEY.replace(", when: CONDITION", "")
                + """
                endings:
                  - {when: answers.nps > 6, text: A}
                  - {when: answers.nps > 8, text: B}
                  - {when: order.total > 8, text: C}
                  - {when: "true", text: D}
                  - {when: answers.nps < 2, text: E}
                """;
        assertThat(Yaml.findings(endings))
                .containsExactly(
                        "surveys/x.yaml:8:6: warning: this ending is never seen: whoever it is for gets one that stands"
                                + " above it. Put it first.",
                        "surveys/x.yaml:11:6: warning: this ending is never seen: whoever it is for gets one that stands"
                                + " above it. Put it first.");
    }
}
