package dev.earshot.insight.digest.page;

import dev.earshot.account.Frame;
import dev.earshot.account.User;
import dev.earshot.insight.Choice;
import dev.earshot.insight.digest.DigestCalendars;
import dev.earshot.insight.digest.DigestChoice;
import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.insight.digest.mail.DigestLetter;
import dev.earshot.insight.digest.mail.DigestReader;
import dev.earshot.insight.digest.mail.DigestWriter;
import dev.earshot.insight.digest.queue.Digests;
import dev.earshot.insight.digest.queue.QueuedDigest;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page on which somebody chooses. */
@ApplicationScoped
class DigestPages {

    private static final int MOST_PAST = 6;

    private final DigestReader reader;
    private final DigestWriter writer;
    private final Digests digests;
    private final DigestCalendars calendars;
    private final Clock clock;

    DigestPages(DigestReader reader, DigestWriter writer, Digests digests, DigestCalendars calendars, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.digests = digests;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Of the last whole week or month; of the week for those who chose none. */
    DigestLetter preview(DigestChoice choice) {
        Rhythm rhythm = choice.rhythm() == Rhythm.NEVER ? Rhythm.WEEKLY : choice.rhythm();
        return writer.letter(DigestPeriod.before(rhythm, reader.today()), choice);
    }

    TemplateInstance page(Frame frame, User user, DigestChoice choice, boolean saved) {
        DigestPageMessages says = PreferredLanguage.words(DigestPageMessages.class, frame.language());
        Format format = Format.of(frame.language());
        DigestLetter letter = preview(choice);
        boolean reachable = DigestWriter.canReach(user.email());
        return new DigestPage(
                        frame,
                        rhythms(choice.rhythm(), says),
                        reader.offered().stream()
                                .map(revision -> new Choice(
                                        revision.survey().id(),
                                        revision.survey().name(),
                                        choice.surveys()
                                                .contains(revision.survey().id())))
                                .toList(),
                        List.of(
                                new Choice(
                                        "en", says.english(), choice.language().equals("en")),
                                new Choice(
                                        "de", says.german(), choice.language().equals("de"))),
                        saved,
                        Optional.of(says.unreachable()).filter(sentence -> !reachable),
                        state(choice, user, says, format),
                        digests.newest(user.id(), MOST_PAST).stream()
                                .map(digest -> past(digest, says, format))
                                .toList(),
                        letter.subject(),
                        letter.text())
                .setLocale(frame.language());
    }

    static List<Choice> rhythms(Rhythm chosen, DigestPageMessages says) {
        return Stream.of(Rhythm.values())
                .map(rhythm -> new Choice(
                        rhythm.key(),
                        switch (rhythm) {
                            case WEEKLY -> says.weekly();
                            case MONTHLY -> says.monthly();
                            case NEVER -> says.never();
                        },
                        rhythm == chosen))
                .toList();
    }

    private List<String> state(DigestChoice choice, User user, DigestPageMessages says, Format format) {
        List<String> sentences = new ArrayList<>();
        if (choice.rhythm() != Rhythm.NEVER) {
            ZonedDateTime due = calendars
                    .now()
                    .next(choice.rhythm(), clock.instant())
                    .due()
                    .atZone(calendars.now().zone());
            sentences.add(says.goesTo(user.email()));
            sentences.add(says.next(
                    format.longDate(due.toLocalDate(), reader.today()),
                    due.toLocalTime().toString()));
        }
        return sentences;
    }

    private DigestPage.Past past(QueuedDigest digest, DigestPageMessages says, Format format) {
        LocalDate today = reader.today();
        return new DigestPage.Past(
                format.date(digest.period().start(), today) + " – "
                        + format.date(digest.period().last(), today),
                switch (digest.state()) {
                    case SENT -> says.sent();
                    case SCHEDULED, SENDING -> says.waits();
                    case FAILED -> says.failed();
                    case UNKNOWN -> says.unknown();
                    case DROPPED -> says.skipped();
                });
    }
}
