package dev.earshot.insight.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.contact.Reason;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.invitation.InvitationState;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final DeliverySpeech ENGLISH = in("en");

    private static final Funnel FUNNEL = new Funnel(List.of(
            new Decided(InvitationState.SENT, Reason.DUE, 800, 800, 0, 210, 187),
            new Decided(InvitationState.UNDELIVERABLE, Reason.DUE, 12, 8, 8, 0, 0),
            new Decided(InvitationState.SCHEDULED, Reason.DELAY, 14, 0, 0, 0, 0),
            new Decided(InvitationState.SENDING, Reason.DUE, 1, 0, 0, 0, 0),
            new Decided(InvitationState.DROPPED, Reason.COOLING_OFF, 173, 0, 0, 0, 0)));

    @Test
    void everyStageCountsThoseOfTheOneBeforeThatCameFurther() {
        assertThat(FUNNEL.stages("orders delivered", ENGLISH))
                .extracting(Stage::count)
                .containsExactly(1_000L, 827L, 808L, 800L, 210L, 187L)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void fewBouncesOfFewMailsAreNoAlarm() {
        assertThat(sentAndBounced(19, 1).tooManyBounce()).isFalse();
        assertThat(sentAndBounced(952, 48).tooManyBounce()).isTrue();
        assertThat(sentAndBounced(990, 10).tooManyBounce()).isFalse();
        assertThat(new Funnel(List.of()).tooManyBounce()).isFalse();
    }

    private static DeliverySpeech in(String language) {
        return new DeliverySpeech(
                Spoken.bundle(DeliveryMessages.class, language),
                Spoken.bundle(ReasonMessages.class, language),
                Spoken.in(language));
    }

    private static Funnel sentAndBounced(long sent, long bounced) {
        return new Funnel(List.of(
                new Decided(InvitationState.SENT, Reason.DUE, sent, sent, 0, 0, 0),
                new Decided(InvitationState.UNDELIVERABLE, Reason.DUE, bounced, bounced, bounced, 0, 0)));
    }

    @Test
    void saysWhatBecameOfTheOthers() {
        assertThat(FUNNEL.stages("orders delivered", ENGLISH))
                .extracting(Stage::aside)
                .containsExactly(
                        "",
                        "173 held back, see below",
                        "14 waiting for their time, 1 in flight, or of unknown fate, 4 refused",
                        "8 bounced",
                        "we count the form, not the email",
                        "23.4% of the invites that arrived");
    }

    @Test
    void saysItInGerman() {
        assertThat(FUNNEL.stages("zugestellte Bestellungen", in("de")))
                .extracting(Stage::aside)
                .contains("14 warten auf ihre Zeit, 1 unterwegs oder ungewiss, 4 abgewiesen")
                .contains("23,4\u00a0% der angekommenen Einladungen");
    }

    @Test
    void aBarIsAsLongAsItsShareOfAllEvents() {
        assertThat(FUNNEL.stages("orders delivered", ENGLISH))
                .extracting(Stage::width)
                .startsWith("100.0%", "82.7%", "80.8%");
        assertThat(new Funnel(List.of()).stages("orders delivered", ENGLISH))
                .extracting(Stage::width)
                .containsOnly("0%");
    }

    @Test
    void namesWhatAMailServerMeant() {
        assertThat(SmtpWords.of("5.1.1", ENGLISH.reasons())).isEqualTo("No such mailbox (5.1.1)");
        assertThat(SmtpWords.of("4.2.2", ENGLISH.reasons())).isEqualTo("Mailbox full (4.2.2)");
        assertThat(SmtpWords.of("5.7.1", ENGLISH.reasons())).isEqualTo("Refused as unwanted (5.7.1)");
        assertThat(SmtpWords.of("", ENGLISH.reasons())).isEqualTo("Not delivered");
    }
}
