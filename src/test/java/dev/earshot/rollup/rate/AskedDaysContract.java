package dev.earshot.rollup.rate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.platform.Installation;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was asked and who answered is counted as it happens, and can be counted again. */
abstract class AskedDaysContract {

    private static Duration later = Duration.ofDays(3_000);

    @Inject
    AskedDays days;

    @Inject
    SentInvitations sent;

    @Inject
    Invitations invitations;

    @Inject
    Installation installation;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void aDayOfItsOwn() {
        later = later.plusDays(40);
        clock.set(TestClock.START.plus(later));
        days.rebuild(); // Other tests change invitations past the program.
    }

    @AfterEach
    void goBack() {
        clock.set(TestClock.START);
    }

    @Test
    void countsWhoWasAskedAndWhoAnswered() {
        SentInvitations.Sent answering = sent.of("follow");
        sent.of("follow");
        assertThat(today()).isEqualTo(new AskedDay(day(), 2, 0));
        answer(answering, 9);
        answer(answering, 3);
        assertThat(today()).as("answered once, whatever was changed").isEqualTo(new AskedDay(day(), 2, 1));
        assertThat(days.differences().days()).isZero();
    }

    @Test
    void countsTheDayOfTheDecisionNotOfTheAnswer() {
        LocalDate decided = day();
        SentInvitations.Sent answering = sent.of("follow");
        clock.forward(Duration.ofDays(3));
        answer(answering, 9);
        assertThat(days.between("follow", decided, decided.plusDays(4))).containsExactly(new AskedDay(decided, 1, 1));
    }

    @Test
    void leavesOutWhatCameBack() {
        SentInvitations.Sent answering = sent.of("follow");
        SentInvitations.Sent silent = sent.of("follow");
        answer(answering, 9);
        invitations.bounced(answering.invitation(), "A reminder came back.");
        assertThat(today()).as("an answer to what came back").isEqualTo(new AskedDay(day(), 1, 0));
        invitations.bounced(silent.invitation(), "It came back.");
        answer(silent, 4);
        assertThat(today()).isEqualTo(new AskedDay(day(), 0, 0));
        days.rebuild();
        assertThat(days.between("follow", day(), day().plusDays(1))).isEmpty();
    }

    @Test
    void noticesAndMendsACountThatIsWrong() {
        answer(sent.of("follow"), 9);
        database.write("update invitation_day set answered = answered + 7 where local_day = ?", day());
        assertThat(days.differences())
                .isEqualTo(new AskedDays.Wrong(
                        1, List.of("follow " + day() + ": stored 1 sent and 8 answered, invitations say 1 and 1.")));
        days.rebuild();
        assertThat(days.differences().days()).isZero();
        assertThat(today()).isEqualTo(new AskedDay(day(), 1, 1));
    }

    private AskedDay today() {
        return days.between("follow", day(), day().plusDays(1)).get(0);
    }

    private LocalDate day() {
        return LocalDate.now(clock.withZone(installation.zone()));
    }

    private static void answer(SentInvitations.Sent to, int score) {
        given().formParams("page", 1, "recommend", score).post("/r/" + to.token());
    }
}
