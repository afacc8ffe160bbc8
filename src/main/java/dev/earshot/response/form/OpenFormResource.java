package dev.earshot.response.form;

import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.invitation.KnownFacts;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.response.Asking;
import dev.earshot.response.page.FormPages;
import dev.earshot.survey.Survey;
import io.quarkus.vertx.http.Compressed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The form anybody may fill in, where the survey says so. */
@Path("/s/{survey}")
public class OpenFormResource {

    private final SurveyCatalog catalog;
    private final FormOpener opener;
    private final FormReceiver receiver;
    private final FormPages pages;
    private final KnownFacts facts;

    OpenFormResource(
            SurveyCatalog catalog, FormOpener opener, FormReceiver receiver, FormPages pages, KnownFacts facts) {
        this.catalog = catalog;
        this.opener = opener;
        this.receiver = receiver;
        this.pages = pages;
        this.facts = facts;
    }

    @GET
    @Compressed
    public Response show(
            @RestPath String survey,
            @RestQuery Optional<String> score,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> lang,
            HttpServerRequest request,
            @Context HttpHeaders headers) {
        return asking(survey, headers)
                .map(asking -> opener.open(asking, new FormOpener.Wish(score, page, lang), request))
                .orElseGet(() -> unknown(headers));
    }

    @POST
    @Compressed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @RestPath String survey,
            MultivaluedMap<String, String> fields,
            HttpServerRequest request,
            @Context HttpHeaders headers) {
        return receiver.receive(() -> asking(survey, headers), new Posted(fields), request)
                .orElseGet(() -> unknown(headers));
    }

    private Optional<Asking> asking(String surveyId, HttpHeaders headers) {
        // Whoever has begun may finish, also when the survey is not asked any more; others are told so.
        return catalog.known(surveyId)
                .filter(revision -> revision.survey().audience().isOpen())
                .map(revision -> new Asking(
                        revision,
                        Optional.empty(),
                        "/s/" + surveyId,
                        language(revision.survey(), headers),
                        facts.ofAnybody()));
    }

    private static String language(Survey survey, HttpHeaders headers) {
        return PreferredLanguage.among(survey.languages(), headers).orElseGet(survey::sourceLanguage);
    }

    private Response unknown(HttpHeaders headers) {
        return pages.unknown(PreferredLanguage.ofPage(headers)).build();
    }
}
