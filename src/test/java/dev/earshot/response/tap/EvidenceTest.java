package dev.earshot.response.tap;

import static dev.earshot.invitation.link.LinkEventFixture.START;
import static dev.earshot.invitation.link.LinkEventFixture.caller;
import static dev.earshot.invitation.link.LinkEventFixture.get;
import static dev.earshot.invitation.link.LinkEventFixture.head;
import static dev.earshot.invitation.link.LinkEventFixture.stop;
import static dev.earshot.invitation.link.LinkEventFixture.tap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.invitation.link.Agent;
import dev.earshot.invitation.link.Caller;
import dev.earshot.invitation.link.LinkEvent;
import dev.earshot.invitation.link.Sign;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each sign of reference D.5, with what is just no sign. */
class EvidenceTest {

    private static final Caller ONE = caller("one");
    private static final Caller TWO = caller("two");

    @Test
    void findsNothingInAPersonsTaps() {
        assertThat(signs(get(9, ONE, 0), tap(9, ONE, true, "p", 1))).isEmpty();
        assertThat(signs(get(9, ONE, 0), tap(9, ONE, false, "p", 5))).isEmpty();
        assertThat(signs(
                        get(9, ONE, 0),
                        tap(9, ONE, true, "p", 1),
                        tap(7, ONE, true, "p", 2),
                        tap(4, ONE, true, "p", 3)))
                .as("tiles of one page")
                .isEmpty();
        assertThat(signs(get(9, ONE, 0), tap(9, ONE, true, "p", 1), get(8, ONE, 9), tap(8, ONE, true, "q", 10)))
                .as("another number of the mail")
                .isEmpty();
    }

    @Test
    void threeScoresOpenedWithinAMinute() {
        assertThat(signs(get(0, ONE, 0), tap(0, ONE, true, "p", 1), get(1, ONE, 2), get(2, ONE, 3)))
                .containsExactly(Sign.MANY_SCORES);
        assertThat(signs(
                        get(0, TWO, 0),
                        get(1, TWO, 1),
                        get(2, TWO, 2),
                        get(9, ONE, 1800),
                        tap(9, ONE, true, "p", 1801)))
                .as("somebody else's, long before")
                .isEmpty();
    }

    @Test
    void soonerThanAMailIsRead() {
        assertThat(signs(soon(19_999))).containsExactly(Sign.TOO_SOON);
        assertThat(signs(soon(20_000))).isEmpty();
    }

    @Test
    void aTestOfTheLinkRightBefore() {
        assertThat(signs(head(9, ONE, 0), get(9, ONE, 2), tap(9, ONE, true, "p", 4)))
                .containsExactly(Sign.HEAD_FIRST);
        assertThat(signs(head(9, TWO, 0), get(9, ONE, 2), tap(9, ONE, true, "p", 4)))
                .isEmpty();
    }

    @Test
    void whatIsNoBrowser() {
        Caller program = new Caller("one", "net-one", Agent.NONE, Set.of(), false);
        assertThat(signs(get(9, program, 0), tap(9, ONE, true, "p", 1))).containsExactly(Sign.NO_BROWSER);
    }

    @Test
    void severalScoresFromSeveralPages() {
        assertThat(signs(tap(1, ONE, false, "p", 0), tap(2, ONE, false, "q", 30)))
                .containsExactly(Sign.MANY_ANSWERS);
        assertThat(signs(tap(1, ONE, false, "p", 0), tap(2, ONE, false, "q", 90)))
                .isEmpty();
        assertThat(signs(tap(1, ONE, true, "p", 0), tap(2, ONE, true, "q", 90), tap(3, ONE, true, "r", 180)))
                .containsExactly(Sign.MANY_ANSWERS);
    }

    @Test
    void theStopLinkInTheSameSeconds() {
        assertThat(signs(stop(ONE, 0), get(9, ONE, 3), tap(9, ONE, true, "p", 4)))
                .containsExactly(Sign.STOP_LINK_TOO);
        assertThat(signs(get(2, ONE, 0), tap(2, ONE, true, "p", 4), stop(ONE, 25)))
                .as("somebody has had enough")
                .isEmpty();
    }

    @Test
    void aCrowdThatTouchesNothing() {
        LinkEvent resting = tap(9, ONE, false, "p", 5);
        assertThat(evidence(true, resting)).containsExactly(Sign.CROWD);
        assertThat(evidence(false, resting)).isEmpty();
        assertThat(evidence(true, tap(9, ONE, true, "p", 5))).isEmpty();
    }

    @Test
    void twoWeakSignsAreAsGoodAsAStrongOne() {
        Caller mute = new Caller("one", "net-one", Agent.BROWSER, Set.of(Sign.NO_GESTURE), false);
        Set<Sign> one = signs(get(9, mute, 0), tap(9, ONE, true, "p", 1));
        Set<Sign> two = signs(get(9, mute, 0), tap(9, ONE, true, "p", 1, Sign.NO_LANGUAGE));
        assertThat(one).containsExactly(Sign.NO_GESTURE);
        assertThat(two).containsExactlyInAnyOrder(Sign.NO_GESTURE, Sign.NO_LANGUAGE);
        assertThat(Sign.areAMachines(one)).isFalse();
        assertThat(Sign.areAMachines(two)).isTrue();
        assertThat(Sign.areAMachines(Set.of(Sign.DRIVEN))).isTrue();
        assertThat(Sign.split(Sign.join(two))).isEqualTo(two);
        assertThat(Sign.split("")).isEmpty();
    }

    private static LinkEvent soon(long milliseconds) {
        return LinkEvent.tap(9, ONE, true, Set.of(), "p", START, Optional.of(START.minusMillis(milliseconds)));
    }

    private static Set<Sign> signs(LinkEvent... events) {
        return evidence(false, events);
    }

    private static Set<Sign> evidence(boolean crowd, LinkEvent... events) {
        return new Evidence("one", "net-one", List.of(events), crowd).signs();
    }
}
