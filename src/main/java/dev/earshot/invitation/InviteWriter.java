package dev.earshot.invitation;

import dev.earshot.catalog.Revision;
import dev.earshot.customer.Customer;
import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.platform.Installation;
import dev.earshot.platform.PreferredLanguage;
import dev.earshot.platform.Shop;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts an invitation into words: which question, which links, in the customer's language. */
@ApplicationScoped
class InviteWriter {

    /** Eleven cells of 44 px stand in two groups, side by side or wrapped. */
    private static final int MOST_IN_A_ROW = 6;

    private static final int LONGEST_NAME = 60;

    private final Installation installation;
    private final UnsubscribeLinks unsubscribe;
    private final Shop shop;
    private final Clock clock;

    InviteWriter(Installation installation, UnsubscribeLinks unsubscribe, Shop shop, Clock clock) {
        this.installation = installation;
        this.unsubscribe = unsubscribe;
        this.shop = shop;
        this.clock = clock;
    }

    Invite write(Invitation invitation, Revision revision, Customer customer, InvitationToken token) {
        Survey survey = revision.survey();
        String language = survey.languageFor(invitation.language());
        ScaleQuestion question = survey.outcome()
                .orElseThrow(() -> new IllegalStateException("survey " + survey.id() + " has nothing to score"));
        InviteRule rule = survey.invite().orElseThrow();
        return new Invite(
                language,
                shop.letterhead(language).isRightToLeft() ? "rtl" : "ltr",
                shop.name(),
                shop.address(),
                survey.title().in(language),
                question.text().in(language),
                customer.firstName().flatMap(InviteWriter::sensible),
                Optional.ofNullable(invitation.facts().get("order.number")),
                scale(question, language),
                rows(question, installation.publicUrl() + "/r/" + token.text() + "?score="),
                rule.coolingOff().toDays(),
                lastDay(rule, language),
                installation.publicUrl() + "/u/" + unsubscribe.token(customer.email()));
    }

    /** A first name that could be one: not a link, an address or a page. */
    private static Optional<String> sensible(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        boolean odd = clean.isEmpty() || clean.length() > LONGEST_NAME || clean.contains("://") || clean.contains("@");
        return odd ? Optional.empty() : Optional.of(clean);
    }

    private static Invite.ScaleWords scale(ScaleQuestion question, String language) {
        MailMessages words = PreferredLanguage.words(MailMessages.class, language);
        String low =
                switch (question.type()) {
                    case "nps" -> words.npsLow();
                    case "csat" -> words.csatLow();
                    case "ces" -> words.cesLow();
                    default -> words.ratingLow();
                };
        String high =
                switch (question.type()) {
                    case "nps" -> words.npsHigh();
                    case "csat" -> words.csatHigh();
                    case "ces" -> words.cesHigh();
                    default -> words.ratingHigh();
                };
        return new Invite.ScaleWords(
                question.scale().lowest(),
                question.scale().highest(),
                question.scale().low().map(text -> text.in(language)).orElse(low),
                question.scale().high().map(text -> text.in(language)).orElse(high));
    }

    private static List<List<Invite.ScoreLink>> rows(ScaleQuestion question, String address) {
        int lowest = question.scale().lowest();
        int highest = question.scale().highest();
        List<Invite.ScoreLink> links = IntStream.rangeClosed(lowest, highest)
                .mapToObj(v -> new Invite.ScoreLink(v, address + v, v == lowest, v == highest))
                .toList();
        if (links.size() <= MOST_IN_A_ROW) {
            return List.of(links);
        }
        int first = (links.size() + 1) / 2;
        return new ArrayList<>(List.of(links.subList(0, first), links.subList(first, links.size())));
    }

    private String lastDay(InviteRule rule, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.equals("en") ? Locale.UK : Locale.forLanguageTag(language))
                .format(clock.instant().plus(rule.expires()).atZone(installation.zone()));
    }
}
