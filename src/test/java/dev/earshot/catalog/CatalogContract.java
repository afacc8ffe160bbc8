package dev.earshot.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.TestClock;
import dev.earshot.invitation.SentInvitations;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How files become surveys while the server runs. */
abstract class CatalogContract {

    private static final String GOOD =
            "title: First\nopen: true\ninvite: order.delivered\nquestions: [{id: recommend, type: nps}]\n";

    @Inject
    SurveyCatalog catalog;

    @Inject
    SurveyPublisher publisher;

    @Inject
    OpenInvites openInvites;

    @Inject
    SentInvitations invitations;

    @Inject
    DraftSurveys drafts;

    @Inject
    TestClock clock;

    private String id;

    @BeforeEach
    void aSurveyOfItsOwn() {
        clock.set(TestClock.START);
        id = "catalog-" + UUID.randomUUID();
    }

    @AfterEach
    void takeItAway() {
        clock.set(TestClock.START);
        write(null);
    }

    /** As an editor does; the server looks twice before it believes what it sees. */
    private void write(String yaml) {
        if (yaml == null) {
            drafts.remove(id);
        } else {
            drafts.put(id, yaml);
        }
        catalog.reloadWhenChanged();
        catalog.reloadWhenChanged();
    }

    private String title() {
        return catalog.live(id).orElseThrow().survey().title().inSource();
    }

    @Test
    void aFileGoesLiveAndABrokenOneNeverReplacesIt() {
        write(GOOD);
        assertThat(title()).isEqualTo("First");
        write(GOOD.replace("First", "Second"));
        assertThat(title()).isEqualTo("Second");
        write(GOOD.replace("nps", "npz"));
        assertThat(title()).isEqualTo("Second");
        assertThat(catalog.entry(id).orElseThrow().isBroken()).isTrue();
        given().get("/q/health/ready").then().statusCode(200).body(containsString("warning: " + id));
        write(GOOD);
        assertThat(title()).isEqualTo("First");
        assertThat(catalog.live(id).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aFileThatIsBeingWrittenIsWaitedFor() {
        write(GOOD);
        drafts.remove(id);
        catalog.reloadWhenChanged();
        assertThat(catalog.live(id)).as("gone for a moment").isPresent();
        drafts.put(id, GOOD.replace("First", "Second"));
        catalog.reloadWhenChanged();
        catalog.reloadWhenChanged();
        assertThat(title()).isEqualTo("Second");
    }

    @Test
    void aDeletedFileClosesTheSurveyButNotItsInvitations() {
        write(GOOD);
        String link = "/r/" + invitations.of(id).token();
        write(null);
        assertThat(catalog.live(id)).isEmpty();
        assertThat(catalog.known(id)).isPresent();
        given().get("/s/" + id).then().statusCode(410);
        given().get(link).then().statusCode(200);
        write(GOOD);
        assertThat(catalog.live(id)).isPresent();
    }

    @Test
    void whatAnotherProcessAppliedIsNotTurnedBack() {
        write(GOOD);
        publisher.publish(List.of(SurveyFile.of(id + ".yaml", GOOD.replace("First", "Elsewhere"))), List.of());
        catalog.followOthers();
        catalog.reloadWhenChanged();
        catalog.reloadWhenChanged();
        assertThat(title()).isEqualTo("Elsewhere");
        assertThat(catalog.entry(id).orElseThrow().waiting())
                .as("the file here says something else")
                .isPresent();
    }

    @Test
    void openInvitesAreThoseStillToBeAnswered() {
        write(GOOD);
        String hash = catalog.live(id).orElseThrow().contentHash();
        assertThat(openInvites.of(id, hash)).isZero();
        invitations.of(id);
        String link = "/r/" + invitations.of(id).token();
        assertThat(openInvites.of(id, hash)).isEqualTo(2);
        given().formParams("page", 1, "recommend", 9).post(link).then().statusCode(200);
        assertThat(openInvites.of(id, hash)).isEqualTo(1);
        write(GOOD.replace("First", "Second"));
        assertThat(openInvites.of(id, catalog.live(id).orElseThrow().contentHash()))
                .isZero();
        assertThat(openInvites.of(id)).isEqualTo(1);
        clock.forward(Duration.ofDays(31));
        assertThat(openInvites.of(id)).isZero();
    }
}
