package dev.earshot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A page on which somebody waits changes where there is something new, and takes nothing away from who reads it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingPagesTest {

    @TestHTTPResource
    URL server;

    @Inject
    SeededFiles files;

    @Inject
    SignedIn people;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Chromium chromium;
    private String session = "";
    private UUID file = new UUID(0, 0);

    @BeforeAll
    void aBrowser() {
        chromium = Chromium.start();
    }

    @BeforeEach
    void aFileThatWaits() {
        clock.set(TestClock.START);
        session = people.session();
        database.write("delete from response_export");
        file = files.ask("WAITING", "NONE", 0, 0);
    }

    @AfterAll
    void close() {
        database.write("delete from response_export");
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void onlyWhatIsNewChangesAndTheFocusStays() {
        try (Look look = open(true)) {
            Page page = look.page();
            page.navigate(path());
            says(page, "Your file waits for its turn.");
            assertThat(page.locator("meta[http-equiv=refresh]").count()).isZero();
            page.evaluate("window.kept = document.querySelector('[role=status]')");
            page.locator("#deed").focus();
            database.write("update response_export set state = 'RUNNING', lines_written = 120000");
            says(page, "120,000 of 1,234,567 lines are written.");
            assertThat(page.locator("progress").getAttribute("value")).isEqualTo("120000");
            assertThat(page.evaluate("window.kept === document.querySelector('[role=status]')"))
                    .as("the page was not loaded again, so what changed is read out")
                    .isEqualTo(true);
            look.at("a file being written");
            ready();
            says(page, "The file is written, but lies on another server");
            assertThat(page.locator("progress").count()).isZero();
            assertThat(page.locator("#deed").textContent()).isEqualTo("Remove");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("deed");
            assertThat(page.evaluate("window.kept === document.querySelector('[role=status]')"))
                    .isEqualTo(true);
            page.waitForFunction("() => !document.querySelector('[data-live]')");
            assertThat(look.objections()).isEmpty();
        }
    }

    @Test
    void whatIsNotThereAnyMoreIsSaid() {
        try (Look look = open(true)) {
            Page page = look.page();
            page.navigate(path());
            database.write("delete from response_export");
            page.waitForFunction("() => !document.querySelector('[data-live]')");
            assertThat(page.locator("body").innerText()).contains("No such file is here.");
        }
    }

    @Test
    void withoutJavaScriptThePageLoadsItselfAgain() {
        try (Look look = open(false)) {
            Page page = look.page();
            page.navigate(path());
            assertThat(page.locator("meta[http-equiv=refresh]").count()).isOne();
            ready();
            says(page, "The file is written, but lies on another server");
            assertThat(page.locator("meta[http-equiv=refresh]").count()).isZero();
        }
    }

    @Test
    void itIsCancelledByKeyboard() {
        try (Look look = open(true)) {
            Page page = look.page();
            look.page().navigate(path());
            page.locator("#deed").press("Enter");
            page.waitForURL("**/responses/exports");
            assertThat(page.locator(".empty h2").textContent()).isEqualTo("No file of yours is here");
            assertThat(database.count("response_export")).isZero();
        }
    }

    private String path() {
        return "/responses/exports/" + file;
    }

    private void ready() {
        database.write("update response_export set state = 'READY', lines_written = 1234567, file_bytes = 1000,"
                + " finished_at = asked_at");
    }

    private static void says(Page page, String words) {
        page.locator(".finding:has-text('" + words + "')").waitFor();
    }

    private Look open(boolean scripts) {
        Look look = new Look(chromium.browser(), server.toString(), scripts);
        look.signIn(session);
        return look;
    }
}
