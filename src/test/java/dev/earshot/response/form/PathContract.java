package dev.earshot.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.response.ResponseReceived;
import dev.earshot.rollup.Recount;
import dev.earshot.survey.question.Answer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a respondent is shown and what is kept of it, where the survey asks some more than others. */
public abstract class PathContract extends PersonalForm {

    @Inject
    Recount recount;

    @BeforeEach
    void anInvitationToASurveyWithPaths() {
        sent = invitations.of("form-path");
        browser = new Respondent("/r/" + sent.token(), true);
    }

    @Test
    void showsAndCountsOnlyPagesOnThePath() {
        assertThat(browser.opens("").page().select("#progress-text").text()).startsWith("Page 1 of 2");
        assertThat(browser.page().select("[name=wrong], [name=speed]")).isEmpty();
        assertThat(browser.sends("recommend=9").location()).endsWith("?page=4");
        assertThat(browser.follows().page().select("#progress-text").text()).startsWith("Page 2 of 2");
        assertThat(browser.page().select("a[href$=?page=1]").text()).isEqualTo("Back");
        assertThat(browser.sends("last=No").location()).endsWith("?page=thanks");
        assertThat(answers()).containsExactlyInAnyOrder("recommend ANSWERED 9", "last ANSWERED No");
    }

    @Test
    void asksANewQuestionAsSoonAsThePageIsSent() {
        Document page = browser.opens("").sends("recommend=5").page();
        assertThat(browser.status()).isEqualTo(200);
        assertThat(page.select("[role=status]").text())
                .isEqualTo("One more question Your answers so far are still here.");
        assertThat(page.select("[name=recommend][checked]").val()).isEqualTo("5");
        assertThat(page.select("input[name=wrong]")).hasSize(3);
        assertThat(page.select("[name=how-late]")).isEmpty();
        assertThat(answers()).containsExactly("recommend ANSWERED 5");

        page = browser.sends("recommend=5", "wrong=late", "wrong=other", "wrong.other=It smelled")
                .page();
        assertThat(page.select("[name=how-late]")).hasSize(1);
        assertThat(page.select("[name=wrong][checked]").eachAttr("value")).containsExactly("late", "other");
        assertThat(page.select("[name=wrong.other]").val()).isEqualTo("It smelled");

        browser.sends("recommend=5", "wrong=late", "wrong=other", "wrong.other=It smelled", "how-late=Two days");
        assertThat(browser.location()).endsWith("?page=2");
        assertThat(stored("select a.choices || '|' || a.words from answer a join response r on r.id = a.response_id"
                        + " where r.customer_id = ? and a.choices is not null"))
                .containsExactly("late,other|It smelled");
        assertThat(browser.follows().page().select("legend").text()).isEqualTo("You gave 5. How was the speed?");
        assertThat(browser.sends("speed=-").location()).endsWith("?page=4");
        assertThat(answers()).contains("speed NOT_APPLICABLE");
        assertThat(browser.follows().page().select("label[for=q-last]").text())
                .isEqualTo("You said “Two days”. Anything else? Optional");
    }

    @Test
    void keepsWhatIsOffThePathAndCountsItNoMore() {
        goDownTheBadPath();
        browser.opens("?page=1").sends("recommend=9", "wrong=late", "how-late=Two days");
        assertThat(browser.location()).endsWith("?page=4");
        assertThat(answers())
                .containsExactlyInAnyOrder(
                        "recommend ANSWERED 9",
                        "wrong NOT_SHOWN late",
                        "how-late NOT_SHOWN Two days",
                        "speed NOT_SHOWN 4");
        List<ResponseReceived> events = heard.of(sent.customer());
        ResponseReceived last = events.get(events.size() - 1);
        assertThat(last.before().given()).containsOnlyKeys("recommend", "wrong", "how-late", "speed");
        assertThat(last.after().given()).containsOnlyKeys("recommend");
        assertThat(recount.differences()).noneMatch(line -> line.startsWith("form-path"));
    }

    @Test
    void countsItAgainWhenThePathReturns() {
        goDownTheBadPath();
        browser.opens("?page=1").sends("recommend=9", "wrong=late", "how-late=Two days");
        Document page = browser.opens("?page=1").sends("recommend=6").page();
        assertThat(page.select("[name=wrong][checked]").eachAttr("value")).containsExactly("late");
        assertThat(page.select("[name=how-late]").val()).isEqualTo("Two days");
        assertThat(answers())
                .containsExactlyInAnyOrder(
                        "recommend ANSWERED 6",
                        "wrong ANSWERED late",
                        "how-late ANSWERED Two days",
                        "speed ANSWERED 4");
        List<ResponseReceived> events = heard.of(sent.customer());
        ResponseReceived last = events.get(events.size() - 1);
        assertThat(last.before().given()).containsOnlyKeys("recommend");
        assertThat(last.after().to("speed")).hasValue(new Answer.Score(4));
        assertThat(recount.differences()).noneMatch(line -> line.startsWith("form-path"));
    }

    @Test
    void takesNoAnswerToWhatIsNotAsked() {
        browser.opens("").sends("recommend=9", "wrong=late", "how-late=x", "courier=3", "hamburg=x", "nonsense=1");
        assertThat(answers()).containsExactly("recommend ANSWERED 9");
        assertThat(browser.opens("?page=2").heading()).isEqualTo("This survey is already answered.");
    }

    @Test
    void endsAsTheAnswersSay() {
        browser.opens("").sends("recommend=9");
        browser.follows().sends("last=");
        assertThat(browser.follows().page().select(".moment__lead").text()).isEqualTo("You gave 9 and chose nothing.");
        assertThat(browser.page().select("a.button[rel=noopener]").attr("href"))
                .isEqualTo("https://example.com/reviews");
        assertThat(browser.page().select("a.button").text()).isEqualTo("Read about Müller & Söhne");
        browser.opens("?page=1&lang=de").sends("recommend=2", "wrong=late");
        browser.sends("recommend=2", "wrong=late", "finish=now");
        browser.sends("recommend=2", "wrong=late", "how-late=", "finish=now");
        assertThat(browser.follows().page().select(".moment__lead").text()).isEqualTo("Sorry, friend.");
        assertThat(browser.page().select("a.button")).isEmpty();
    }

    @Test
    void measuresFromOpeningTheFirstPageToSendingTheLast() {
        browser.opens("");
        clock.forward(Duration.ofSeconds(20));
        browser.sends("recommend=9");
        clock.forward(Duration.ofSeconds(15));
        browser.follows().sends("last=No");
        assertThat(seconds()).containsExactly("35");
        browser.opens("?page=1");
        clock.forward(Duration.ofSeconds(500));
        browser.sends("recommend=10");
        browser.follows().sends("last=No");
        assertThat(seconds()).containsExactly("35");
    }

    @Test
    void believesNoImpossibleTime() {
        browser.opens("").sends("recommend=9", "finish=now");
        assertThat(seconds()).containsExactly((String) null);
        var fields = browser.opens("?page=4").fields("last=No");
        fields.put("since", List.of("1"));
        browser.post(fields);
        fields.put("since", List.of("99999999999999999"));
        browser.post(fields);
        assertThat(seconds()).containsExactly((String) null);
    }

    private List<String> seconds() {
        return stored("select seconds from response where customer_id = ?");
    }

    private void goDownTheBadPath() {
        browser.opens("").sends("recommend=5");
        browser.sends("recommend=5", "wrong=late");
        browser.sends("recommend=5", "wrong=late", "how-late=Two days");
        browser.follows().sends("speed=4");
        assertThat(answers()).hasSize(4);
    }
}
