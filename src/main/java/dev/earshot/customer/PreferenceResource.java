package dev.earshot.customer;

import dev.earshot.platform.Letterhead;
import dev.earshot.platform.PreferredLanguage;
import dev.earshot.platform.Retried;
import dev.earshot.platform.Shop;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Stops survey mails. Following the link changes nothing; sending the page's form does, and so does a mail program's
 * "unsubscribe" (RFC 8058).
 */
@Path("/u/{token}")
public class PreferenceResource {

    private final UnsubscribeLinks links;
    private final Suppressions suppressions;
    private final Customers customers;
    private final Shop shop;

    PreferenceResource(UnsubscribeLinks links, Suppressions suppressions, Customers customers, Shop shop) {
        this.links = links;
        this.suppressions = suppressions;
        this.customers = customers;
        this.shop = shop;
    }

    @GET
    public Response show(@RestPath String token, @Context HttpHeaders headers) {
        return links.addressKey(token)
                .map(key -> state(token, key, false, headers))
                .orElseGet(() -> unknown(headers));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    @Retried
    public Response change(@RestPath String token, @RestForm Optional<String> undo, @Context HttpHeaders headers) {
        boolean resume = undo.filter("1"::equals).isPresent();
        return links.addressKey(token)
                .map(key -> {
                    if (resume) {
                        suppressions.resume(key);
                    } else {
                        suppressions.add(key, SuppressionReason.UNSUBSCRIBED);
                    }
                    return state(token, key, resume, headers);
                })
                .orElseGet(() -> unknown(headers));
    }

    private Response state(String token, String key, boolean undone, HttpHeaders headers) {
        Letterhead letterhead = letterhead(headers);
        Optional<String> address = customers.byAddressKey(key).map(Customer::maskedEmail);
        String action = "/u/" + token;
        Set<SuppressionReason> reasons = suppressions.reasons(key);
        return page(
                200,
                reasons.stream().anyMatch(SuppressionReason::isWish)
                        ? new StoppedPage(letterhead, action, address, isTheirs(reasons))
                        : new StopPage(letterhead, action, address, undone),
                letterhead);
    }

    /** A complaint, and what the shop decided, is not taken back by a link. */
    private static boolean isTheirs(Set<SuppressionReason> reasons) {
        return reasons.stream()
                .filter(SuppressionReason::isWish)
                .allMatch(reason -> reason == SuppressionReason.UNSUBSCRIBED);
    }

    private Response unknown(HttpHeaders headers) {
        Letterhead letterhead = letterhead(headers);
        return page(404, new UnknownLinkPage(letterhead), letterhead);
    }

    private Letterhead letterhead(HttpHeaders headers) {
        return shop.letterhead(PreferredLanguage.ofPage(headers));
    }

    private static Response page(int status, TemplateInstance page, Letterhead letterhead) {
        page.setLocale(letterhead.language());
        return Response.status(status).entity(page).build();
    }
}
