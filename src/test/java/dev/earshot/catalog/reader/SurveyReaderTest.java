package dev.earshot.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.yaml.Finding;
import dev.earshot.survey.Ending;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.OneTap;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurveyReaderTest {

    private static final String SHORTEST =
            """
            title: How did we do?
            open: true
            questions:
              - {id: recommend, type: nps, text: "How likely are you to recommend us?"}
              - {id: reason, type: text, text: "What is the main reason?"}
            """;

    @Test
    void readersOfFiguresSeeNoBlanksInItsName() {
        String title = "title: 'How was order {order.number|you made}?'";
        assertThat(Yaml.survey(SHORTEST.replace("title: How did we do?", title)).name())
                .isEqualTo("How was order you made?");
    }

    @Test
    void fiveLinesAreASurvey() {
        Survey survey = Yaml.survey(SHORTEST);

        assertThat(survey.id()).isEqualTo("x");
        assertThat(survey.touchpoint()).isEqualTo("x");
        assertThat(survey.languages()).containsExactly("en");
        assertThat(survey.audience()).isEqualTo(dev.earshot.survey.Audience.BOTH);
        assertThat(survey.pages()).hasSize(1);
        assertThat(survey.invite()).isEmpty();
        assertThat(survey.target()).isEmpty();
        assertThat(survey.editWindow()).isEqualTo(Duration.ofHours(72));
        assertThat(survey.oneTap()).isEqualTo(OneTap.TWO_STAGE);
        assertThat(survey.endings()).containsExactly(Ending.PLAIN);
        assertThat(Yaml.findings(SHORTEST)).isEmpty();
    }

    @Test
    void onlyTheOutcomeQuestionIsRequiredUnlessToldOtherwise() {
        Survey survey = Yaml.survey(SHORTEST);

        assertThat(survey.questions().map(Question::required)).containsExactly(true, false);
        assertThat(survey.outcome()).containsInstanceOf(NpsQuestion.class);
        assertThat(Yaml.survey(SHORTEST.replace("type: nps,", "type: nps, required: false,"))
                        .questions()
                        .map(Question::required))
                .containsExactly(false, false);
    }

    @Test
    void everyKeyArrives() {
        Survey survey = Yaml.survey(
                SHORTEST
                        + """
                id: x
                languages: [en]
                touchpoint: after a visit
                segments: [order.store, customer.country]
                target: -12.5
                edit-window: 2 days
                one-tap: confirmed
                thanks: Thank you.
                invite:
                  trigger: order.delivered
                  delay: 36 hours
                  active: false
                  expires: 2 weeks
                  cooling-off: none
                """);

        assertThat(survey.touchpoint()).isEqualTo("after a visit");
        assertThat(survey.segments()).extracting(Segment::field).containsExactly("order.store", "customer.country");
        assertThat(survey.target()).contains(-12.5);
        assertThat(survey.editWindow()).isEqualTo(Duration.ofDays(2));
        assertThat(survey.oneTap()).isEqualTo(OneTap.CONFIRMED);
        assertThat(survey.endings().get(0).words().orElseThrow().in("en")).isEqualTo("Thank you.");
        assertThat(survey.invite())
                .contains(new InviteRule(
                        "order.delivered", Duration.ofHours(36), false, Duration.ofDays(14), Duration.ZERO));
    }

    @Test
    void anInviteNeedsNoMoreThanItsTrigger() {
        assertThat(Yaml.survey(SHORTEST + "invite: {trigger: ticket.solved}").invite())
                .contains(new InviteRule(
                        "ticket.solved",
                        Duration.ZERO,
                        true,
                        InviteRule.DEFAULT_EXPIRES,
                        InviteRule.DEFAULT_COOLING_OFF));
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceFromTopToBottom() {
        assertThat(
                        Yaml.findings(
                                """
                                titel: How did we do?
                                open: yes
                                id: y
                                languages: [en, german, EN, en]
                                questions:
                                  - {id: recommend, type: npz, text: Score}
                                segments: [shop.name, order.store, order.store]
                                target: lots
                                edit-window: 3d
                                invite: {trigger: order.deliverd, delay: two days, expires: none, wait: 2}
                                """))
                .containsExactly(
                        "surveys/x.yaml:1:1: \"titel\" is not a key of a survey. Did you mean \"title\"?",
                        "surveys/x.yaml:2:7: \"open\" is true or false, not \"yes\". Did you mean \"true\"?",
                        "surveys/x.yaml:3:5: the id of a survey is its file name, \"x\", not \"y\". Rename the file, or"
                                + " remove this line.",
                        "surveys/x.yaml:4:17: \"german\" is not a language. Write a tag such as en, de or pt-BR. Did you"
                                + " mean \"de\"?",
                        "surveys/x.yaml:4:25: \"EN\" is not a language. Write a tag such as en, de or pt-BR. Did you mean"
                                + " \"en\"?",
                        "surveys/x.yaml:4:29: the language \"en\" stands here twice. Remove one.",
                        "surveys/x.yaml:6:27: \"type\" cannot be \"npz\". Did you mean \"nps\"?",
                        "surveys/x.yaml:7:12: a segment is a field of the event, such as \"order.store\" or"
                                + " \"customer.country\". It begins with order, customer, return, ticket.",
                        "surveys/x.yaml:7:36: the segment \"order.store\" stands here twice. Remove one.",
                        "surveys/x.yaml:9:14: \"edit-window\" cannot be \"3d\". Write a number and minutes, hours, days or"
                                + " weeks, at most 731 days, or none. Did you mean \"3 days\"?",
                        "surveys/x.yaml:10:19: \"trigger\" cannot be \"order.deliverd\". Did you mean"
                                + " \"order.delivered\"?",
                        "surveys/x.yaml:10:42: \"delay\" cannot be \"two days\". Write a number and minutes, hours,"
                                + " days or weeks, at most 731 days, or none.",
                        "surveys/x.yaml:10:52: links have to work for some time. Write \"30 days\", or remove this.",
                        "surveys/x.yaml:10:67: \"wait\" is not a key of an invite. It can have: trigger, delay, from,"
                                + " active, expires, max-age, cooling-off, own-cooling-off, when, skip-when, quiet-hours,"
                                + " weekdays, sample, daily-cap, consent, priority, reminders.");
    }

    @Test
    void aTargetStaysWithinTheUnitOfTheOutcome() {
        assertThat(Yaml.findings(SHORTEST + "target: 101"))
                .containsExactly(
                        "surveys/x.yaml:6:9: \"target\" is a number from -100 to 100 (NPS points), not \"101\".");
        assertThat(Yaml.findings(SHORTEST.replace("nps", "ces") + "target: 0.5"))
                .containsExactly("surveys/x.yaml:6:9: \"target\" is a number from 1 to 7 (the mean), not \"0.5\".");
        assertThat(Yaml.findings(SHORTEST.replace("nps", "csat") + "target: 80 %"))
                .containsExactly("surveys/x.yaml:6:9: \"target\" is a number from 0 to 100 (per cent satisfied), not"
                        + " \"80 %\".");
        assertThat(Yaml.findings(SHORTEST.replace("nps", "text") + "target: 5"))
                .containsExactly(
                        "surveys/x.yaml:6:1: \"target\" depends on a score, and this survey has no question with a"
                                + " scale. Add one, such as \"- nps\", or remove this.");
    }

    @Test
    void aSurveyHasPagesOrQuestions() {
        String head = "title: T\nopen: true\n";
        assertThat(Yaml.findings(head)).containsExactly("surveys/x.yaml:1:1: no \"questions\" here. Add at least one.");
        assertThat(Yaml.findings(head + "questions:"))
                .containsExactly("surveys/x.yaml:3:1: \"questions\" has no value. Give it one, or remove the line.");
        assertThat(Yaml.findings(head + "questions: []"))
                .containsExactly("surveys/x.yaml:3:1: \"questions\" is an empty list. Add at least one entry.");
        assertThat(Yaml.findings(head + "pages: []"))
                .containsExactly("surveys/x.yaml:3:1: \"pages\" is an empty list. Add at least one entry.");
        assertThat(Yaml.findings(head + "pages:\n  - title: One\n  - two\n"))
                .containsExactly(
                        "surveys/x.yaml:4:5: no \"questions\" here. Add at least one.",
                        "surveys/x.yaml:5:5: a page is a group of keys: title and questions; this is a text.");
        assertThat(Yaml.findings(SHORTEST + "pages:\n  - questions: [{id: a, type: text, text: A}]\n"))
                .containsExactly("surveys/x.yaml:3:1: a survey has either \"pages\" or \"questions\". Move these into a"
                        + " page.");
    }

    @Test
    void limitsAreTold() {
        assertThat(
                        Yaml.findings(
                                SHORTEST
                                        + "segments: [order.a, order.b, order.c, order.d, order.e, order.f, order.g, order.h, order.i]"))
                .containsExactly("surveys/x.yaml:6:84: a survey has at most 8 segments. Remove some.");
        String many = "title: T\nopen: true\nquestions:\n";
        for (int i = 0; i <= 50; i++) {
            many += "  - {id: q" + i + ", type: text, text: T}\n";
        }
        assertThat(Yaml.findings(many))
                .containsExactly("surveys/x.yaml:54:5: a survey has at most 50 questions. Shorten it.");
    }

    @Test
    void anInviteIsAGroupWithATrigger() {
        assertThat(Yaml.survey(SHORTEST + "invite: order.paid").invite())
                .isEqualTo(
                        Yaml.survey(SHORTEST + "invite: {trigger: order.paid}").invite());
        assertThat(Yaml.findings(SHORTEST + "invite: order.delivred"))
                .containsExactly("surveys/x.yaml:6:9: no event is called \"order.delivred\". Did you mean"
                        + " \"order.delivered\"?");
        assertThat(Yaml.findings(SHORTEST + "invite: [order.delivered]"))
                .containsExactly(
                        "surveys/x.yaml:6:9: \"invite\" is an event such as order.delivered, or a group of keys"
                                + " such as \"trigger: order.delivered\", not a list.");
        assertThat(Yaml.findings(SHORTEST + "invite: {delay: 2 days}"))
                .containsExactly("surveys/x.yaml:6:1: this invite has no \"trigger\". Write one of: order.placed,"
                        + " order.paid, order.shipped, order.delivered, order.completed, return.completed,"
                        + " ticket.solved, contact.created.");
    }

    @Test
    void aSurveyNobodyCanAnswerIsWorthAWarning() {
        assertThat(Yaml.findings(SHORTEST.replace("open: true\n", "")))
                .containsExactly(
                        "surveys/x.yaml:1:1: warning: nobody can answer this survey: it is neither open nor has"
                                + " an invite.");
    }

    @Test
    void aKeyWithoutAValueIsAProblem() {
        assertThat(Yaml.findings(SHORTEST + "thanks:\n"))
                .containsExactly("surveys/x.yaml:6:1: \"thanks\" has no value. Give it one, or remove the line.");
        assertThat(Yaml.findings(SHORTEST + "touchpoint: [a]\n"))
                .containsExactly("surveys/x.yaml:6:13: \"touchpoint\" takes a single value, not a list.");
        assertThat(Yaml.findings(SHORTEST + "segments: order.store\n"))
                .containsExactly(
                        "surveys/x.yaml:6:11: \"segments\" takes a list such as [order.store, customer.country],"
                                + " not a text.");
    }

    @Test
    void aKeyGivenTwiceIsToldAndTheRestIsStillRead() {
        assertThat(Yaml.findings("title: A\ntitle: B\nopen: maybe\nquestions: [{id: a, type: text, text: A}]"))
                .containsExactly(
                        "surveys/x.yaml:2:1: the key \"title\" already stands on line 1. Keep one of them.",
                        "surveys/x.yaml:3:7: \"open\" is true or false, not \"maybe\".");
    }

    @Test
    void aFileIsAGroupOfKeys() {
        assertThat(Yaml.findings("# nothing"))
                .containsExactly("surveys/x.yaml:1:1: the file is empty. Give it at least questions.");
        assertThat(Yaml.findings("- a"))
                .containsExactly("surveys/x.yaml:1:1: a survey is a group of keys such as \"title: …\", not a list.");
    }

    @Test
    void anUnreadableFileIsToldOnce() {
        assertThat(Yaml.findings("a: *x"))
                .containsExactly(
                        "surveys/x.yaml:1:4: anchors (&) and aliases (*) are not used here. Write the value out,"
                                + " in quotes if it begins with & or *.");
    }

    /** Whatever is typed, the answer is findings with a place in the file, never an exception. */
    @Test
    void noTextMakesTheReaderFail() {
        Random random = new Random(7);
        String good =
                "title: {en: A}\nopen: true\nquestions:\n  - id: a\n    type: choice\n    text: A\n    options: {a: b}\n";
        String noise = "\t\n\r :-?,[]{}#&*!|>'\"%@`~a0\u0085\u2028\u000B\uD800";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int slips = random.nextInt(4) + 1; slips > 0; slips--) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(3), "" + noise.charAt(random.nextInt(noise.length())));
            }
            SurveyReading reading = SurveyReader.read("surveys/x.yaml", text.toString());
            assertThat(reading.findings()).as(text.toString()).allSatisfy(finding -> {
                assertThat(finding.line())
                        .isBetween(1, (int) text.toString().lines().count() + 3);
                assertThat(finding.column()).isPositive();
            });
        }
    }

    @Test
    void theFileNameIsTheId() {
        assertThat(SurveyReader.read("surveys/Post Purchase.yaml", SHORTEST).findings())
                .map(Finding::toString)
                .isEqualTo(List.of("surveys/Post Purchase.yaml: the file name becomes part of addresses. Use small"
                        + " letters, digits and - only, at most 64. Did you mean \"post-purchase.yaml\"?"));
    }
}
