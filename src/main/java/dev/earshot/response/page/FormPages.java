package dev.earshot.response.form;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.Suppressions;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.platform.Installation;
import dev.earshot.platform.Letterhead;
import dev.earshot.platform.Shop;
import dev.earshot.response.Asking;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.question.AnswerError;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every page a respondent can get, with its status. */
@ApplicationScoped
class FormPages {

    private static final int UNPROCESSABLE = 422;

    private final Shop shop;
    private final Customers customers;
    private final Suppressions suppressions;
    private final Installation installation;
    private final Clock clock;

    FormPages(Shop shop, Customers customers, Suppressions suppressions, Installation installation, Clock clock) {
        this.shop = shop;
        this.customers = customers;
        this.suppressions = suppressions;
        this.installation = installation;
        this.clock = clock;
    }

    Response.ResponseBuilder form(Asking asking, Draft draft) {
        List<AnswerError> errors = draft.errors();
        boolean missing = errors.size() == 1 && errors.get(0).kind() == AnswerError.Kind.MISSING;
        Letterhead letterhead = shop.letterhead(draft.language());
        return page(
                errors.isEmpty() ? 200 : UNPROCESSABLE,
                new FormPage(letterhead, FormView.of(asking, draft), missing),
                letterhead);
    }

    /** The page of whoever just answered. */
    Response.ResponseBuilder thanks(Asking asking, SurveyResponse response, String language, boolean remembered) {
        Letterhead letterhead = shop.letterhead(language);
        Optional<String> words = asking.survey()
                .ending(dev.earshot.survey.question.Known.NOTHING)
                .words()
                .map(text -> text.in(language));
        return page(
                200,
                new ThanksPage(
                        letterhead,
                        asking.survey().title().in(language),
                        words,
                        remembered ? Optional.of(given(asking, response, language)) : Optional.empty()),
                letterhead);
    }

    /** For everybody else: reveals neither score nor comment. */
    Response.ResponseBuilder answered(String language) {
        Letterhead letterhead = shop.letterhead(language);
        return page(200, new AnsweredPage(letterhead, Optional.empty()), letterhead);
    }

    /** For the page that answered, as long as it may change the answer. */
    Response.ResponseBuilder answered(Asking asking, SurveyResponse own, String language) {
        Letterhead letterhead = shop.letterhead(language);
        return page(200, new AnsweredPage(letterhead, Optional.of(given(asking, own, language))), letterhead);
    }

    Response.ResponseBuilder unknown(String language) {
        Letterhead letterhead = shop.letterhead(language);
        return page(404, new UnknownPage(letterhead), letterhead);
    }

    /** Why nobody can answer any more; empty where one can. */
    Optional<Response.ResponseBuilder> closed(Asking asking, String language) {
        return asking.invitation().flatMap(invitation -> closed(invitation, shop.letterhead(language)));
    }

    private Optional<Response.ResponseBuilder> closed(Invitation invitation, Letterhead letterhead) {
        Optional<String> email = customers.get(invitation.customerId()).map(Customer::email);
        if (email.filter(suppressions::contains).isPresent()) {
            return Optional.of(page(200, new UnsubscribedPage(letterhead), letterhead));
        }
        if (invitation.state() == InvitationState.DROPPED) {
            return Optional.of(page(410, new CancelledPage(letterhead), letterhead));
        }
        return invitation.isExpired(clock.instant())
                ? Optional.of(page(410, new ExpiredPage(letterhead), letterhead))
                : Optional.empty();
    }

    private Given given(Asking asking, SurveyResponse response, String language) {
        Optional<Integer> score = asking.survey()
                .outcome()
                .flatMap(outcome ->
                        response.answers().score(outcome.id()).stream().boxed().findFirst());
        Instant end = response.answeredAt().plus(asking.survey().editWindow());
        Locale locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(end.atZone(installation.zone()));
        return new Given(score, asking.address("1", language), until);
    }

    private static Response.ResponseBuilder page(int status, TemplateInstance page, Letterhead letterhead) {
        page.setLocale(letterhead.language());
        return Response.status(status).entity(page);
    }
}
