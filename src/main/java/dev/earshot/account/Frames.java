package dev.earshot.account;

import dev.earshot.platform.Installation;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.page.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the frame around a page: {@code frames.on("/trend")}. */
@ApplicationScoped
public class Frames {

    private final Visitor visitor;
    private final Shop shop;
    private final Installation installation;
    private final HttpHeaders headers;
    private final Instance<RailBadge> badges;

    Frames(
            Visitor visitor,
            Shop shop,
            Installation installation,
            @Context HttpHeaders headers,
            @Any Instance<RailBadge> badges) {
        this.visitor = visitor;
        this.shop = shop;
        this.installation = installation;
        this.headers = headers;
        this.badges = badges;
    }

    /** @param href the page shown, as it stands in the rail */
    public Frame on(String href) {
        Map<String, Integer> counts =
                badges.stream().collect(Collectors.toMap(RailBadge::href, RailBadge::count, Integer::sum));
        String language = PreferredLanguage.ofAnalyst(headers);
        FrameMessages words = PreferredLanguage.words(FrameMessages.class, language);
        List<Frame.Group> groups = List.of(
                group(
                        words.listen(),
                        link("/", words.overview(), href, counts),
                        link("/trend", words.trend(), href, counts),
                        link("/segments", words.segments(), href, counts),
                        link("/drivers", words.drivers(), href, counts),
                        link("/who-answered", words.whoAnswered(), href, counts),
                        link("/topics", words.topics(), href, counts),
                        link("/touchpoints", words.touchpoints(), href, counts)),
                group(
                        words.act(),
                        link("/at-risk", words.atRisk(), href, counts),
                        link("/responses", words.responses(), href, counts)),
                group(
                        words.ask(),
                        link("/surveys", words.surveys(), href, counts),
                        link("/delivery", words.delivery(), href, counts),
                        link("/inbox", words.inbox(), href, counts),
                        link("/outbox", words.outbox(), href, counts)));
        return new Frame(
                shop.name(), visitor.name(), visitor.formToken(), installation.isDemo(), language, words, groups);
    }

    private static Frame.Group group(String title, Frame.Link... links) {
        return new Frame.Group(title, List.of(links));
    }

    private static Frame.Link link(String href, String words, String current, Map<String, Integer> counts) {
        return new Frame.Link(href, words, href.equals(current), counts.getOrDefault(href, 0));
    }
}
