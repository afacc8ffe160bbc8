package dev.earshot.insight.digest.mail;

import dev.earshot.insight.digest.DigestChoice;
import dev.earshot.insight.digest.DigestLinks;
import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.invitation.mail.HeaderText;
import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.page.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts a digest into words, and makes the mail of them. */
@ApplicationScoped
public class DigestWriter {

    private final DigestReader reader;
    private final DigestLinks links;
    private final Shop shop;
    private final Installation installation;
    private final EarshotConfig config;

    DigestWriter(DigestReader reader, DigestLinks links, Shop shop, Installation installation, EarshotConfig config) {
        this.reader = reader;
        this.links = links;
        this.shop = shop;
        this.installation = installation;
        this.config = config;
    }

    /** What it says at this moment. */
    public DigestLetter letter(DigestPeriod period, DigestChoice choice) {
        Digest digest = reader.read(period, choice.surveys());
        Speech speech = Speech.of(choice.language());
        DigestMessages says = PreferredLanguage.words(DigestMessages.class, choice.language());
        DigestSentences sentences = new DigestSentences(digest, says, speech);
        String address = installation.publicUrl();
        return new DigestLetter(
                choice.language(),
                shop.name(),
                shop.address(),
                digest.leading()
                        .filter(figure -> figure.estimate().conclusive())
                        .map(figure -> says.subject(shop.name(), sentences.period(), inShort(figure, speech)))
                        .orElseGet(() -> says.subjectNone(shop.name(), sentences.period())),
                sentences.period(),
                sentences.finding(),
                digest.figures().stream()
                        .map(figure -> DigestBlock.of(figure, sentences, says, address))
                        .toList(),
                speech.often(digest.confidence()),
                period.rhythm() == Rhythm.MONTHLY ? says.whyMonthly() : says.whyWeekly(),
                address + "/",
                address + "/digest",
                address + "/u/digest/" + links.token(choice.user()));
    }

    /** The same figures for programs. */
    public DigestDocument document(DigestPeriod period, List<String> surveys, String language) {
        Digest digest = reader.read(period, surveys);
        DigestMessages says = PreferredLanguage.words(DigestMessages.class, language);
        return DigestDocument.of(
                digest,
                new DigestSentences(digest, says, Speech.of(language)).finding().text());
    }

    /** @param attempt counts from 1; names the mail, so that a second attempt is not taken for the first */
    public OutgoingMail mail(UUID id, int attempt, DigestPeriod period, DigestChoice choice, String recipient) {
        DigestLetter letter = letter(period, choice);
        String from = HeaderText.ascii(config.mail().from());
        String to = HeaderText.bare(HeaderText.ascii(recipient));
        String domain = from.substring(from.lastIndexOf('@') + 1);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Message-ID", "<dig." + id + "." + attempt + "@" + domain + ">");
        headers.put("From", HeaderText.mailbox(letter.shop(), from));
        headers.put("To", to);
        headers.put("Subject", HeaderText.of(letter.subject()));
        // RFC 8058: one POST stops the mails, without a page, a login or a question.
        headers.put("List-Unsubscribe", "<" + HeaderText.bare(letter.stop()) + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("List-ID", HeaderText.mailbox(letter.shop(), "digests." + domain));
        headers.put("Auto-Submitted", "auto-generated"); // RFC 3834: keeps holiday replies quiet
        headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
        return new OutgoingMail(
                Optional.empty(), from, from, to, letter.subject(), headers, letter.html(), letter.text());
    }

    /** Whether an address can stand in a mail at all: some that one may sign in with cannot. */
    public static boolean canReach(String email) {
        try {
            return !HeaderText.bare(HeaderText.ascii(email)).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** "NPS 41 ± 3". */
    private static String inShort(DigestFigure figure, Speech speech) {
        MetricWords words = new MetricWords(figure.metric(), speech);
        return words.name() + " " + words.withUnit(figure.estimate().value()) + " " + words.margin(figure.estimate());
    }
}
