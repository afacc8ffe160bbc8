package dev.earshot.response.form;

import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.link.LinkLog;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.response.Asking;
import dev.earshot.response.PersonalAskings;
import dev.earshot.response.page.FormPages;
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

/** The form behind the link in a customer's mail. */
@Path("/r/{token}")
public class PersonalFormResource {

    private final PersonalAskings askings;
    private final FormOpener opener;
    private final FormReceiver receiver;
    private final FormPages pages;
    private final LinkLog links;

    PersonalFormResource(
            PersonalAskings askings, FormOpener opener, FormReceiver receiver, FormPages pages, LinkLog links) {
        this.askings = askings;
        this.opener = opener;
        this.receiver = receiver;
        this.pages = pages;
        this.links = links;
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
        return askings.of(token)
                .map(asking -> open(asking, new FormOpener.Wish(score.or(() -> s), page, lang), request))
                .orElseGet(() -> unknown(headers));
    }

    /** The page first: noting who came must not keep it from anybody. */
    private Response open(Asking asking, FormOpener.Wish wish, HttpServerRequest request) {
        Response page = opener.open(asking, wish, request);
        asking.invitation().ifPresent(invitation -> links.note(invitation, wish.score(), request));
        return page;
    }

    @POST
    @Compressed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @RestPath InvitationToken token,
            MultivaluedMap<String, String> fields,
            HttpServerRequest request,
            @Context HttpHeaders headers) {
        return receiver.receive(() -> askings.of(token), new Posted(fields), request)
                .orElseGet(() -> unknown(headers));
    }

    private Response unknown(HttpHeaders headers) {
        return pages.unknown(PreferredLanguage.ofPage(headers)).build();
    }
}
