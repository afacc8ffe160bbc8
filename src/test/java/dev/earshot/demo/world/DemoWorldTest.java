package dev.earshot.demo.world;

import static dev.earshot.demo.world.Worlds.DAYS;
import static dev.earshot.demo.world.Worlds.NOW;
import static dev.earshot.demo.world.Worlds.SEED;
import static dev.earshot.demo.world.Worlds.WORLD;
import static dev.earshot.demo.world.Worlds.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.invitation.InvitationState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemoWorldTest {

    @Test
    void theSameSeedAndMomentGiveTheSameWorld() {
        assertThat(DemoWorld.until(NOW, ZONE, SEED)).isEqualTo(WORLD);
    }

    @Test
    void anotherSeedGivesAnotherWorld() {
        assertThat(DemoWorld.until(NOW, ZONE, SEED + 1)).isNotEqualTo(WORLD);
    }

    @Test
    void aLaterHourOnlyAddsToTheDay() {
        DemoWorld later = DemoWorld.until(NOW.plus(Duration.ofHours(3)), ZONE, SEED);
        assertThat(later.replies()).hasSizeGreaterThan(WORLD.replies().size());
        assertThat(new HashSet<>(later.replies().stream().map(Reply::id).toList()))
                .containsAll(WORLD.replies().stream().map(Reply::id).toList());
    }

    @Test
    void tellsOfEighteenMonthsUpToNow() {
        Instant first = WORLD.happenings().stream()
                .map(Happening::at)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(Duration.between(first, NOW).toDays()).isBetween(545L, 553L);
        assertThat(WORLD.happenings()).noneMatch(happening -> happening.at().isAfter(NOW));
        assertThat(WORLD.replies()).noneMatch(reply -> reply.at().isAfter(NOW));
    }

    @Test
    void nobodyAnswersBeforeTheInvitationWasSentOrAfterItExpired() {
        for (Reply reply : WORLD.replies()) {
            reply.ask().ifPresent(ask -> assertThat(reply.at())
                    .isAfter(ask.sentAt().orElseThrow())
                    .isBefore(ask.expiresAt().orElseThrow()));
        }
    }

    @Test
    void nobodyIsAskedTwiceWithinNinetyDays() {
        Map<UUID, Instant> last = new HashMap<>();
        WORLD.asks().stream()
                .filter(ask -> ask.state() == InvitationState.SENT || ask.state() == InvitationState.SCHEDULED)
                .sorted(Comparator.comparing(Ask::sendAt))
                .forEach(ask -> {
                    Instant before = last.put(ask.about().shopper().id(), ask.sendAt());
                    if (before != null) {
                        assertThat(Duration.between(before, ask.sendAt())).isGreaterThanOrEqualTo(Duration.ofDays(90));
                    }
                });
    }

    @Test
    void nobodyWhoSaidStopIsAskedLater() {
        for (Ask ask : WORLD.asks()) {
            Instant stopped = WORLD.leftAlone().get(ask.about().shopper());
            if (stopped != null && ask.decidedAt().isAfter(stopped)) {
                assertThat(ask.state()).isEqualTo(InvitationState.DROPPED);
            }
        }
    }

    @Test
    void someInvitationsWaitForTheNextTwoDays() {
        assertThat(WORLD.asks().stream().filter(ask -> ask.state() == InvitationState.SCHEDULED))
                .hasSizeGreaterThan(50)
                .allMatch(ask -> ask.sendAt().isAfter(NOW) && !ask.sendAt().isAfter(NOW.plus(Duration.ofDays(2))));
    }

    @Test
    void everyIdAndAddressIsOnlyThereOnce() {
        Set<Object> seen = new HashSet<>();
        WORLD.shoppers().forEach(each -> assertThat(seen.add(each.id()) && seen.add(each.email()))
                .isTrue());
        WORLD.happenings().forEach(each -> assertThat(seen.add(each.id()) && seen.add(each.key()))
                .isTrue());
        WORLD.asks().forEach(each -> assertThat(seen.add(each.id())).isTrue());
        WORLD.replies().forEach(each -> assertThat(seen.add(each.id())).isTrue());
    }

    @Test
    void everyAddressLiesInADomainReservedForExamples() {
        assertThat(WORLD.shoppers()).allMatch(each -> each.email().matches("[a-z.]+[0-9]{4}@example\\.(com|net|org)"));
    }

    @Test
    void aDayOfTheWeekIsAsBusyAsAtAShop() {
        long answersAWeek = Worlds.ORDERS.size() / 78;
        assertThat(answersAWeek).isBetween(85L, 105L);
        assertThat(DAYS.start()).isEqualTo("2024-05-20");
    }
}
