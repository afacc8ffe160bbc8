package dev.earshot.invitation.link;

import static dev.earshot.invitation.link.LinkEventFixture.at;
import static dev.earshot.invitation.link.LinkEventFixture.caller;
import static dev.earshot.invitation.link.LinkEventFixture.get;
import static dev.earshot.invitation.link.LinkEventFixture.head;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final Caller ONE = caller("one");
    private static final Caller TWO = caller("two");

    @Test
    void isByAPersonWhereNothingSpeaksAgainstIt() {
        assertThat(Opening.byAPerson(List.of(get(9, ONE, 5), get(9, ONE, 60)))).contains(at(5));
        assertThat(Opening.byAPerson(List.of())).isEmpty();
    }

    @Test
    void isNotBurstsHeadsProgramsOrPrefetches() {
        assertThat(Opening.byAPerson(List.of(get(1, ONE, 0), get(2, ONE, 1), get(3, ONE, 2))))
                .isEmpty();
        assertThat(Opening.byAPerson(List.of(head(1, ONE, 0), get(1, ONE, 9.9))))
                .isEmpty();
        assertThat(Opening.byAPerson(List.of(head(1, ONE, 0), get(1, ONE, 10.1))))
                .isPresent();
        assertThat(Opening.byAPerson(List.of(head(1, ONE, 0), get(1, TWO, 1)))).isPresent();
        assertThat(Opening.byAPerson(List.of(get(1, new Caller("p", "", Agent.PROGRAM, Set.of(), false), 0))))
                .isEmpty();
        assertThat(Opening.byAPerson(List.of(get(1, new Caller("p", "", Agent.BROWSER, Set.of(), true), 0))))
                .isEmpty();
    }

    @Test
    void isFoundAfterABurst() {
        List<LinkEvent> events = Stream.concat(
                        IntStream.rangeClosed(0, 10).mapToObj(score -> get(score, ONE, score * 0.2)),
                        Stream.of(get(9, TWO, 1800)))
                .toList();
        assertThat(Opening.byAPerson(events)).contains(at(1800));
    }

    @Test
    void aBurstIsThreeScoresWithinAMinute() {
        assertThat(Burst.in(List.of(get(1, ONE, 0), get(2, ONE, 30), get(2, TWO, 31), get(1, TWO, 32))))
                .isEmpty();
        assertThat(Burst.in(List.of(get(1, ONE, 0), get(2, ONE, 30), get(3, ONE, 60.1))))
                .isEmpty();
        assertThat(Burst.in(List.of(get(1, ONE, 0), get(2, TWO, 30), get(3, ONE, 60))))
                .get()
                .satisfies(burst -> {
                    assertThat(burst.start()).isEqualTo(at(0));
                    assertThat(burst.end()).isEqualTo(at(60));
                    assertThat(burst.clients()).containsExactlyInAnyOrder("one", "two");
                });
    }

    @Test
    void aBurstLooksLikeWhoeverTookPartOrComesFromNextDoorSoonAfter() {
        Burst burst = Burst.in(List.of(get(1, ONE, 0), get(2, ONE, 1), get(3, ONE, 2)))
                .orElseThrow();
        assertThat(burst.looksLike("one", "net-one", at(86_400))).isTrue();
        assertThat(burst.looksLike("three", "net-one", at(500))).isTrue();
        assertThat(burst.looksLike("three", "net-one", at(700))).isFalse();
        assertThat(burst.looksLike("two", "net-two", at(30))).as("in the midst").isTrue();
        assertThat(burst.looksLike("two", "net-two", at(90))).isFalse();
        assertThat(burst.looksLike("two", "", at(90))).isFalse();
    }
}
