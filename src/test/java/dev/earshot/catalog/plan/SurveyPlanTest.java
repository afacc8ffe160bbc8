package dev.earshot.catalog.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.LiveRevision;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.reader.SurveyReading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an author reads before a file goes live. */
class SurveyPlanTest {

    private static final String VISIT =
            """
            title: {en: How did we do, de: Wie war es}
            languages: [en, de]
            invite: {trigger: order.delivered, active: false}
            segments: [order.store]
            questions:
              - {id: recommend, type: nps, text: {en: Would you recommend us, de: Empfehlen Sie uns}}
              - {id: speed, type: rating, text: {en: The speed, de: Das Tempo}}
              - {id: why, type: text, text: {en: Why, de: Warum}}
            """;

    private static SurveyReading.Sound read(String yaml) {
        SurveyFile file = SurveyFile.of("surveys/visit.yaml", yaml);
        return file.reading()
                .sound()
                .orElseThrow(() -> new AssertionError(file.reading().findings().toString()));
    }

    private static Revision revision(int number, String yaml) {
        SurveyReading.Sound sound = read(yaml);
        return new Revision(sound.survey(), sound.hash(), number);
    }

    private static Optional<LiveRevision> live(boolean open) {
        return Optional.of(new LiveRevision(revision(3, VISIT), open, Instant.EPOCH));
    }

    private static SurveyPlan plan(String yaml) {
        return SurveyPlan.of(revision(4, yaml), live(true), 412, List.of());
    }

    private static SurveyPlan plan(String from, String to) {
        assertThat(VISIT).contains(from);
        return plan(VISIT.replace(from, to));
    }

    @Test
    void saysNothingWhereNothingChanges() {
        SurveyPlan plan = plan("# a comment\n" + VISIT);
        assertThat(plan.kind()).isEqualTo(SurveyPlan.Kind.UNCHANGED);
        assertThat(plan.consequences()).isEmpty();
    }

    @Test
    void warnsOfABreakAndOffersTheLineThatAvoidsIt() {
        SurveyPlan plan = plan("Would you recommend us", "Will you recommend us");
        assertThat(plan.consequences())
                .containsExactly(
                        "The wording of \"recommend\", the headline question, changes: the trend gets a break here.",
                        "412 open invites keep version 3.");
        assertThat(plan.sameAs())
                .contains("same-as: " + revision(3, VISIT).contentHash().substring(0, 12));
    }

    @Test
    void offersNoSuchLineForAnotherScale() {
        SurveyPlan plan = plan("type: rating", "type: csat");
        assertThat(plan.consequences())
                .contains("The type and the scale of \"speed\" change: its figures start anew here.");
        assertThat(plan.sameAs()).isEmpty();
        assertThat(plan("type: nps", "type: csat").consequences().get(0))
                .startsWith("The type and the scale of \"recommend\", the headline question, change: the trend");
    }

    @Test
    void saysWhereOtherWordsAskTheSame() {
        Revision now = revision(3, VISIT);
        SurveyReading.Sound corrected = read(VISIT.replace("Would you recommend us", "Would you recommend us please"));
        Revision next = new Revision(corrected.survey(), corrected.hash(), 4, now.meanings());
        SurveyPlan plan = SurveyPlan.of(next, live(true), 0, List.of());
        assertThat(plan.consequences())
                .containsExactly(
                        "\"recommend\" says the same in other words, as the file says with \"same-as\": its figures go on.");
        assertThat(plan.sameAs()).isEmpty();
    }

    @Test
    void noticesThatAQuestionBeforeTheHeadlineChangesItsMeaning() {
        String first = "  - {id: why, type: text, text: {en: Why, de: Warum}}\n";
        String moved = VISIT.replace(first, "").replace("questions:\n", "questions:\n" + first);
        assertThat(plan(moved).consequences())
                .contains(
                        "The place of \"recommend\", the headline question, changes: the trend gets a break here.",
                        "The questions come in another order.");
    }

    @Test
    void tellsNewGoneAndRenamedQuestionsApart() {
        assertThat(plan("id: speed", "id: pace").consequences())
                .anyMatch(said -> said.startsWith("\"speed\" is now called \"pace\": earlier answers stay"));
        List<String> consequences = plan(
                        "{id: why, type: text, text: {en: Why, de: Warum}}", "{id: what, type: text, text: What}")
                .consequences();
        assertThat(consequences)
                .contains(
                        "Asked from now on: \"what\".",
                        "No longer asked: \"why\". Earlier answers stay.",
                        "German text missing for \"what\": English is shown.");
    }

    @Test
    void tellsWhatChangesAroundTheQuestions() {
        assertThat(plan("active: false", "active: true").consequences())
                .contains("Starts sending: invites after order.delivered, at once.");
        assertThat(plan("active: false", "active: false, delay: 2 days").consequences())
                .contains("Invites 2 days later instead of at once; invites that are scheduled keep their time.");
        assertThat(plan(
                                "active: false",
                                "active: false, from: shipped, max-age: 1 week, quiet-hours: 20:00-08:00, weekdays: [mon,"
                                        + " fri], own-cooling-off: 1 day, sample: 50, daily-cap: 9, consent: required,"
                                        + " priority: 60, reminders: [4 days]")
                        .consequences())
                .containsExactly(
                        "Counts its delay from shipped instead of event.",
                        "Gives up what is more than 7 days late instead of 30 days.",
                        "Sends nothing from 20:00 to 08:00 on the customer's clock.",
                        "Sends on Monday and Friday.",
                        "Asks the same customer again after 1 day instead of none.",
                        "Asks 50 % of the customers instead of 100 %.",
                        "Sends at most 9 mails a day.",
                        "Asks with consent \"required\" instead of \"soft-opt-in\".",
                        "Has priority 60 instead of 50.",
                        "Reminds whoever has not answered after 4 days.",
                        "412 open invites keep version 3.");
        assertThat(plan("[order.store]", "[order.courier]").consequences())
                .contains(
                        "order.courier is kept from now on; earlier answers do not have it.",
                        "order.store is no longer kept; earlier answers still have it.");
        assertThat(plan("languages: [en, de]", "languages: [en, de, fr]").consequences())
                .contains("Also offered in French.");
        assertThat(plan("title: {en: How did we do", "title: {en: How was it").consequences())
                .contains("The title becomes \"How was it\".");
        assertThat(plan("de: Das Tempo", "de: Die Schnelligkeit").consequences())
                .contains("Words or details of \"speed\" change.");
    }

    @Test
    void tellsOfANewSurveyWhatItWillDo() {
        SurveyPlan plan = SurveyPlan.of(
                revision(1, VISIT.replace("active: false", "delay: 36 hours")), Optional.empty(), 0, List.of());
        assertThat(plan.kind()).isEqualTo(SurveyPlan.Kind.NEW);
        assertThat(plan.consequences())
                .containsExactly("Starts sending: invites after order.delivered, 36 hours later.");
    }

    @Test
    void tellsOfClosingAndComingBack() {
        assertThat(SurveyPlan.gone(live(true).orElseThrow(), 412).consequences())
                .containsExactly("Its file is gone, so it closes; 412 open invites stay answerable.");
        assertThat(SurveyPlan.gone(live(false).orElseThrow(), 412).kind()).isEqualTo(SurveyPlan.Kind.UNCHANGED);
        SurveyPlan back = SurveyPlan.of(revision(3, VISIT), live(false), 1, List.of());
        assertThat(back.kind()).isEqualTo(SurveyPlan.Kind.OPENS);
        assertThat(back.consequences())
                .containsExactly(
                        "It was closed and is asked again.", "Sends nothing: its invite says \"active: false\".");
    }

    @Test
    void keepsWhatIsLiveOfABrokenFile() {
        SurveyFile broken = SurveyFile.of("surveys/visit.yaml", VISIT.replace("nps", "npz"));
        SurveyPlan plan =
                SurveyPlan.broken("visit", live(true), broken.reading().findings());
        assertThat(plan.consequences())
                .containsExactly("A mistake keeps the file from being used. Version 3 stays live.");
    }
}
