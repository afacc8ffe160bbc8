package dev.earshot.response.form;

import dev.earshot.catalog.Revisions;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.KnownFacts;
import dev.earshot.platform.PreferredLanguage;
import dev.earshot.platform.Retried;
import dev.earshot.response.Asking;
import dev.earshot.response.page.FormPages;
import io.quarkus.vertx.http.Compressed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
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

/** The form behind the link in a customer's mail. */
@Path("/r/{token}")
public class PersonalFormResource {

    private final Invitations invitations;
    private final Revisions revisions;
    private final FormOpener opener;
    private final FormReceiver receiver;
    private final FormPages pages;
    private final KnownFacts facts;

    PersonalFormResource(
            Invitations invitations,
            Revisions revisions,
            FormOpener opener,
            FormReceiver receiver,
            FormPages pages,
            KnownFacts facts) {
        this.invitations = invitations;
        this.revisions = revisions;
        this.opener = opener;
        this.receiver = receiver;
        this.pages = pages;
        this.facts = facts;
    }

    @GET
    @Compressed
    public Response show(
            @RestPath InvitationToken token,
            @RestQuery Optional<String> score,
            @RestQuery Optional<String> s,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> lang,
            HttpServerRequest request,
            @Context HttpHeaders headers) {
        return asking(token)
                .map(asking -> opener.open(asking, new FormOpener.Wish(score.or(() -> s), page, lang), request))
                .orElseGet(() -> unknown(headers));
    }

    @POST
    @Compressed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Retried
    public Response send(
            @RestPath InvitationToken token,
            MultivaluedMap<String, String> fields,
            HttpServerRequest request,
            @Context HttpHeaders headers) {
        return asking(token)
                .map(asking -> receiver.receive(asking, new Posted(fields), request))
                .orElseGet(() -> unknown(headers));
    }

    private Optional<Asking> asking(InvitationToken token) {
        return invitations.byToken(token).flatMap(invitation -> revisions
                .get(invitation.surveyId(), invitation.contentHash())
                .map(revision -> new Asking(
                        revision,
                        Optional.of(invitation),
                        "/r/" + token.text(),
                        revision.survey().languageFor(invitation.language()),
                        facts.of(invitation))));
    }

    private Response unknown(HttpHeaders headers) {
        return pages.unknown(PreferredLanguage.ofPage(headers)).build();
    }
}
