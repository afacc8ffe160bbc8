package dev.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever chooses another survey on top of a page reads that survey's page, whatever else was chosen before. */
@QuarkusTest
class SurveyChangeTest {

    private static final String DAYS = "&from=2026-01-05&to=2026-02-01";

    @Inject
    SignedIn signedIn;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trend?survey=pages&question=easy&segment=order.store:north&by=day",
                "/segments?survey=pages&field=order.store",
                "/drivers?survey=pages&segment=order.store:north",
                "/topics?survey=pages",
                "/responses?survey=pages&field=order.store&value=north&group=promoter"
            })
    void anotherSurveyIsShownForTheSameDays(String address) {
        Document before = page(address + DAYS);
        List<KeyVal> sent = form(before).formData().stream()
                .map(one -> one.key().equals("survey") ? one.value("listed") : one)
                .toList();
        Response answer = get(path(address) + "?" + query(sent));
        assertThat(answer.statusCode()).isEqualTo(303);
        Document after = page(answer.header("Location"));
        assertThat(after.select("select[name=survey] option[selected]").attr("value"))
                .isEqualTo("listed");
        assertThat(after.select("input[name=from]").attr("value")).isEqualTo("2026-01-05");
        assertThat(after.select("input[name=to]").attr("value")).isEqualTo("2026-02-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/trend?survey=pages&segment=order.store:north", "/segments?survey=pages&field=order.store"})
    void theSameSurveyKeepsWhatWasChosen(String address) {
        FormElement form = form(page(address + DAYS));
        Document after = page(path(address) + "?" + query(form.formData()));
        assertThat(query(form(after).formData()))
                .isEqualTo(query(form.formData()))
                .contains("order.store");
    }

    private static FormElement form(Document page) {
        return (FormElement) page.selectFirst("form:has(select[name=survey])");
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private static String query(List<KeyVal> sent) {
        return sent.stream()
                .map(one -> one.key() + "=" + URLEncoder.encode(one.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Document page(String address) {
        Response page = get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }

    private Response get(String address) {
        return signedIn.browser().urlEncodingEnabled(false).get(address);
    }
}
