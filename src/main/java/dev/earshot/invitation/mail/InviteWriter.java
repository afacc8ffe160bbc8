package dev.earshot.invitation.mail;

import dev.earshot.catalog.Durations;
import dev.earshot.catalog.Revision;
import dev.earshot.customer.Customer;
import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.KnownFacts;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.page.Shop;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Blanks;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts an invitation into words: which question, which links, in the customer's language. */
@ApplicationScoped
public class InviteWriter {

    /** Eleven cells of 44 px stand in two groups, side by side or wrapped. */
    private static final int MOST_IN_A_ROW = 6;

    private final Installation installation;
    private final UnsubscribeLinks unsubscribe;
    private final Shop shop;
    private final KnownFacts facts;
    private final Durations times;
    private final Clock clock;

    InviteWriter(
            Installation installation,
            UnsubscribeLinks unsubscribe,
            Shop shop,
            KnownFacts facts,
            Durations times,
            Clock clock) {
        this.installation = installation;
        this.unsubscribe = unsubscribe;
        this.shop = shop;
        this.facts = facts;
        this.times = times;
        this.clock = clock;
    }

    /** The first mail. */
    public Invite write(Invitation invitation, Revision revision, Customer customer, InvitationToken token) {
        return write(invitation, 0, revision, customer, token);
    }

    /** @param number 0 for the first mail, 1 to 3 for reminders */
    public Invite write(
            Invitation invitation, int number, Revision revision, Customer customer, InvitationToken token) {
        Survey survey = revision.survey();
        String language = survey.languageFor(invitation.language());
        ScaleQuestion question = survey.outcome()
                .orElseThrow(() -> new IllegalStateException("survey " + survey.id() + " has nothing to score"));
        InviteRule rule = survey.invite().orElseThrow();
        ScaleWording wording = ScaleWording.of(question, language);
        Map<String, String> known = facts.of(invitation);
        String title = filled(survey.title(), language, known);
        return new Invite(
                survey.id(),
                number > 0,
                language,
                shop.letterhead(language).isRightToLeft() ? "rtl" : "ltr",
                shop.name(),
                shop.address(),
                number > 0
                        ? PreferredLanguage.words(MailMessages.class, language).reminderSubject(title)
                        : title,
                filled(question.text(), language, known),
                customer.firstName().flatMap(KnownFacts::sensible),
                Optional.ofNullable(invitation.facts().get("order.number")).flatMap(KnownFacts::sensible),
                wording.scale().lowest(),
                wording.scale().highest(),
                wording.low(),
                wording.high(),
                wording.isWorded(),
                time(survey, language),
                rows(wording, installation.publicUrl() + "/r/" + token.text() + "?score="),
                Optional.of(rule.coolingOff().toDays()).filter(days -> days > 1),
                lastDay(invitation, rule, language),
                installation.publicUrl() + "/u/" + unsubscribe.token(customer.email()));
    }

    private static String filled(Text text, String language, Map<String, String> known) {
        return Blanks.fill(text.in(language), name -> Optional.ofNullable(known.get(name))
                .filter(value -> !KnownFacts.isLink(value)));
    }

    /** A column of words, or a row of numbers; more than six of them in two rows. */
    private static List<List<Invite.ScoreLink>> rows(ScaleWording wording, String address) {
        List<Invite.ScoreLink> links = wording.scale().values().stream()
                .map(value -> new Invite.ScoreLink(value, address + value, wording.wordsOf(value)))
                .toList();
        if (wording.isWorded()) {
            return links.stream().map(List::of).toList();
        }
        if (links.size() <= MOST_IN_A_ROW) {
            return List.of(links);
        }
        int first = (links.size() + 1) / 2;
        return List.of(links.subList(0, first), links.subList(first, links.size()));
    }

    private String time(Survey survey, String language) {
        MailMessages say = PreferredLanguage.words(MailMessages.class, language);
        long seconds = times.of(survey).toSeconds();
        if (seconds < 50) {
            return say.aboutSeconds(Math.max(10, seconds / 10 * 10));
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 2 ? say.aboutMinute() : say.aboutMinutes(minutes);
    }

    /** Of the first mail's links: a reminder makes none of them live longer. */
    private String lastDay(Invitation invitation, InviteRule rule, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.equals("en") ? Locale.UK : Locale.forLanguageTag(language))
                .format(invitation
                        .expiresAt()
                        .orElseGet(() -> clock.instant().plus(rule.expires()))
                        .atZone(installation.zone()));
    }
}
