package dev.earshot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.account.SignedIn;
import dev.earshot.invitation.KeptInvitations;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of analysts is fine for everybody at every size, in both schemes: with data, with little and with none. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalystPagesTest {

    @TestHTTPResource
    URL server;

    @Inject
    Database database;

    @Inject
    SeededWorld world;

    @Inject
    KeptInvitations outbox;

    @Inject
    SignedIn people;

    private Chromium chromium;
    private Look look;

    @BeforeAll
    void aBrowser() {
        chromium = Chromium.start();
        look = new Look(chromium.browser(), server.toString(), true);
        look.signIn(people.session());
    }

    @BeforeEach
    void aYearOfOrders() throws IOException {
        world.write();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            look.close();
            chromium.close();
        }
    }

    static Stream<AnalystPages.Shown> pages() {
        return AnalystPages.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isFine(AnalystPages.Shown shown) {
        look.goTo(world.address(shown.path()));
        look.at(shown.name());
        assertThat(look.objections()).isEmpty();
    }

    /** German words are longer. */
    @Test
    void everyPageFitsIntoAPhoneInGerman() {
        try (Look german = new Look(chromium.browser(), server.toString(), true, "de")) {
            german.signIn(people.session());
            List<String> objections = new ArrayList<>();
            AnalystPages.all().filter(AnalystPages.Shown::hasData).forEach(shown -> {
                german.goTo(world.address(shown.path()));
                german.inAPhone(shown.name() + " in German");
                objections.addAll(german.objections());
            });
            assertThat(objections).isEmpty();
        }
    }

    @Test
    void nobodyAtRiskIsFine() {
        database.write("delete from follow_up_closure");
        database.write("delete from follow_up");
        look.goTo("/at-risk");
        look.at("nobody at risk");
        assertThat(look.objections()).isEmpty();
    }

    @Test
    void aMailInTheOutboxIsFine() {
        look.goTo("/outbox/" + outbox.of("browser", "ar"));
        look.at("a mail in the outbox");
        assertThat(look.objections()).isEmpty();
    }
}
