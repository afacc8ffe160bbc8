package dev.earshot.customer;

import dev.earshot.platform.database.Retried;
import dev.earshot.platform.page.Letterhead;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.page.Shop;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Event;
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
 * Stops survey mails, or makes them fewer. Following the link changes nothing; sending the page's form does, and so does a mail program's
 * "unsubscribe" (RFC 8058).
 */
@Path("/u/{token}")
public class PreferenceResource {

    private final UnsubscribeLinks links;
    private final Suppressions suppressions;
    private final MailWishes wishes;
    private final Customers customers;
    private final Shop shop;
    private final Event<StopPageOpened> opened;

    PreferenceResource(
            UnsubscribeLinks links,
            Suppressions suppressions,
            MailWishes wishes,
            Customers customers,
            Shop shop,
            Event<StopPageOpened> opened) {
        this.links = links;
        this.suppressions = suppressions;
        this.wishes = wishes;
        this.customers = customers;
        this.shop = shop;
        this.opened = opened;
    }

    @GET
    public Response show(@RestPath String token, @Context HttpHeaders headers) {
        Optional<String> address = links.addressKey(token);
        address.flatMap(customers::byAddressKey).ifPresent(customer -> opened.fire(new StopPageOpened(customer.id())));
        return address.map(key -> state(token, key, Deed.NONE, headers)).orElseGet(() -> unknown(headers));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    @Retried
    public Response change(
            @RestPath String token,
            @RestForm Optional<String> undo,
            @RestForm Optional<String> mail,
            @Context HttpHeaders headers) {
        Deed deed = undo.filter("1"::equals).map(yes -> Deed.UNDO).orElseGet(() -> Deed.of(mail));
        return links.addressKey(token)
                .map(key -> {
                    carryOut(deed, key);
                    return state(token, key, deed, headers);
                })
                .orElseGet(() -> unknown(headers));
    }

    /** What the form asks for. Anything unknown, and the button of a mail program, stops the mails: the safe side. */
    private enum Deed {
        NONE,
        UNDO,
        ON,
        RARE,
        PAUSE,
        OFF;

        static Deed of(Optional<String> mail) {
            return switch (mail.orElse("")) {
                case "on" -> ON;
                case "rare" -> RARE;
                case "pause" -> PAUSE;
                default -> OFF;
            };
        }
    }

    private void carryOut(Deed deed, String key) {
        if (deed == Deed.OFF) {
            suppressions.add(key, SuppressionReason.UNSUBSCRIBED);
            return;
        }
        suppressions.resume(key);
        switch (deed) {
            case ON -> wishes.forget(key);
            case RARE -> wishes.put(key, MailWish.Kind.YEARLY);
            case PAUSE -> wishes.put(key, MailWish.Kind.PAUSED);
            default -> {}
        }
    }

    private Response state(String token, String key, Deed deed, HttpHeaders headers) {
        Letterhead letterhead = letterhead(headers);
        Optional<String> address = customers.byAddressKey(key).map(Customer::maskedEmail);
        String action = "/u/" + token;
        Set<SuppressionReason> reasons = suppressions.reasons(key);
        return page(
                200,
                reasons.stream().anyMatch(SuppressionReason::isWish)
                        ? new StoppedPage(letterhead, action, address, isTheirs(reasons))
                        : new StopPage(
                                letterhead,
                                action,
                                address,
                                deed == Deed.UNDO,
                                deed != Deed.UNDO && deed != Deed.NONE,
                                chosen(key)),
                letterhead);
    }

    private String chosen(String key) {
        return wishes.ofKey(key)
                .map(wish -> wish.kind() == MailWish.Kind.YEARLY ? "rare" : "pause")
                .orElse("on");
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
