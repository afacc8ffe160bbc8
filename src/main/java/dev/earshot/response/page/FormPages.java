package dev.earshot.response.page;

import dev.earshot.catalog.Durations;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.Letterhead;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.page.Shop;
import dev.earshot.response.Asking;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.brand.Letterheads;
import dev.earshot.response.view.AskMessages;
import dev.earshot.response.view.Voice;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Ending;
import dev.earshot.survey.Page;
import dev.earshot.survey.Path;
import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.Known;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Every page a respondent can get, with its status. */
@ApplicationScoped
public class FormPages {

    private static final int UNPROCESSABLE = 422;

    private final Shop shop;
    private final Letterheads letterheads;
    private final Doors doors;
    private final Durations times;
    private final Installation installation;

    FormPages(Shop shop, Letterheads letterheads, Doors doors, Durations times, Installation installation) {
        this.shop = shop;
        this.letterheads = letterheads;
        this.doors = doors;
        this.times = times;
        this.installation = installation;
    }

    public Response.ResponseBuilder form(Asking asking, Draft draft) {
        List<AnswerError> errors = draft.errors();
        boolean missing = errors.size() == 1 && errors.get(0).kind() == AnswerError.Kind.MISSING;
        Letterhead letterhead = letterheads.of(asking.revision(), draft.language());
        Duration left = times.of(asking.survey(), ahead(draft));
        Voice voice = voice(asking, draft.path().answers(), draft.language());
        return page(
                errors.isEmpty() ? 200 : UNPROCESSABLE,
                new FormPage(letterhead, FormView.of(asking, draft, voice, left), missing),
                letterhead);
    }

    /** The page of whoever just answered. */
    public Response.ResponseBuilder thanks(
            Asking asking, SurveyResponse response, String language, boolean remembered) {
        Optional<Given> given = remembered ? Optional.of(given(asking, response, language)) : Optional.empty();
        return thanks(asking, response.answers(), language, given, false);
    }

    /** The last page of somebody whose answers are not kept. */
    public Response.ResponseBuilder previewOfThanks(Asking asking, Answers answers, String language) {
        return thanks(asking, answers, language, Optional.empty(), true);
    }

    private Response.ResponseBuilder thanks(
            Asking asking, Answers answers, String language, Optional<Given> given, boolean preview) {
        Letterhead letterhead = letterheads.of(asking.revision(), language);
        Voice voice = voice(asking, answers, language);
        Ending ending = asking.survey().ending(voice.known());
        return page(
                200,
                new ThanksPage(
                        letterhead,
                        voice.say(asking.survey().title()),
                        ending.words().map(voice::say),
                        ending.link().map(link -> new CallToAction(voice.say(link.text()), link.url())),
                        given,
                        preview),
                letterhead);
    }

    /** For everybody else: reveals neither score nor comment. */
    public Response.ResponseBuilder answered(Asking asking, String language) {
        Letterhead letterhead = letterheads.of(asking.revision(), language);
        return page(200, new AnsweredPage(letterhead, Optional.empty()), letterhead);
    }

    /** For the page that answered, as long as it may change the answer. */
    public Response.ResponseBuilder answered(Asking asking, SurveyResponse own, String language) {
        Letterhead letterhead = letterheads.of(asking.revision(), language);
        return page(200, new AnsweredPage(letterhead, Optional.of(given(asking, own, language))), letterhead);
    }

    /** What the form says when its tapped score is kept. */
    public String saved(Asking asking, int score, String language) {
        return PreferredLanguage.words(AskMessages.class, language)
                .saved(FormView.inWords(score, voice(asking, Answers.NONE, language)));
    }

    public Response.ResponseBuilder unknown(String language) {
        Letterhead letterhead = shop.letterhead(language);
        return page(404, new UnknownPage(letterhead), letterhead);
    }

    /** For somebody of whom the survey has nothing to ask. */
    public Response.ResponseBuilder nothingToAsk(Asking asking, String language) {
        Letterhead letterhead = letterheads.of(asking.revision(), language);
        return page(410, new CancelledPage(letterhead), letterhead);
    }

    /** Why nobody can answer any more; empty where one can. */
    public Optional<Response.ResponseBuilder> closed(Asking asking, String language) {
        Letterhead letterhead = letterheads.of(asking.revision(), language);
        return doors.closed(asking, letterhead).map(closed -> page(closed.status(), closed.page(), letterhead));
    }

    private Given given(Asking asking, SurveyResponse response, String language) {
        return new GivenAnswer(asking, response.answers(), voice(asking, response.answers(), language))
                .until(response.confirmedAt()
                        .orElse(response.answeredAt())
                        .plus(asking.survey().editWindow())
                        .atZone(installation.zone())
                        .toLocalDate());
    }

    private static List<Page> ahead(Draft draft) {
        return draft.path().steps().stream()
                .filter(step -> step.number() >= draft.step().number())
                .map(Path.Step::page)
                .toList();
    }

    private static Voice voice(Asking asking, Answers answers, String language) {
        return new Voice(asking.survey(), language, new Known(answers.given(), asking.facts()));
    }

    private static Response.ResponseBuilder page(int status, TemplateInstance page, Letterhead letterhead) {
        page.setLocale(letterhead.language());
        return Response.status(status).entity(page);
    }
}
