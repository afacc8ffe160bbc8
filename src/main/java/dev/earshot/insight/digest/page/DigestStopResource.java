package dev.earshot.insight.digest.page;

import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.customer.Customer;
import dev.earshot.insight.digest.DigestChoice;
import dev.earshot.insight.digest.DigestChoices;
import dev.earshot.insight.digest.DigestLinks;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.platform.database.Retried;
import dev.earshot.platform.page.Letterhead;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.page.Shop;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Stops digests without signing in, or makes them fewer. Following the link changes nothing; sending the page's form does, and so
 * does a mail program's "unsubscribe" (RFC 8058).
 */
@Path("/u/digest/{token}")
@Produces(PageWriter.HTML)
public class DigestStopResource {

    private final DigestLinks links;
    private final DigestChoices choices;
    private final Users users;
    private final Shop shop;

    DigestStopResource(DigestLinks links, DigestChoices choices, Users users, Shop shop) {
        this.links = links;
        this.choices = choices;
        this.users = users;
        this.shop = shop;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String token) {
        return page(token, user(token), false);
    }

    /** Anything unknown, and the button of a mail program, stops the mails: the safe side. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    @Retried
    @Operation(hidden = true)
    public TemplateInstance change(@RestPath String token, @RestForm Optional<String> rhythm) {
        User user = user(token);
        choices.put(user.id(), rhythm.flatMap(Rhythm::of).orElse(Rhythm.NEVER));
        return page(token, user, true);
    }

    private TemplateInstance page(String token, User user, boolean saved) {
        Optional<DigestChoice> choice = choices.of(user.id());
        Rhythm rhythm = choice.map(DigestChoice::rhythm).orElse(Rhythm.NEVER);
        Letterhead letterhead =
                shop.letterhead(choice.map(DigestChoice::language).orElse("en"));
        DigestPageMessages says = PreferredLanguage.words(DigestPageMessages.class, letterhead.language());
        return new DigestStopPage(
                        letterhead,
                        "/u/digest/" + token,
                        Customer.masked(user.email()),
                        rhythm == Rhythm.NEVER,
                        saved,
                        DigestPages.rhythms(rhythm, says))
                .setLocale(letterhead.language());
    }

    private User user(String token) {
        return links.user(token)
                .flatMap(users::get)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail(
                        "This link is not whole, or belongs to somebody who is not here any more."
                                + " Nothing was changed.")));
    }
}
