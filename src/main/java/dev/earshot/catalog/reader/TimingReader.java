package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.Span;
import dev.earshot.catalog.schema.InviteKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.invite.Moment;
import dev.earshot.survey.invite.QuietHours;
import dev.earshot.survey.invite.Timing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads when mails may go out: moments, hours, days and reminders. */
record TimingReader(Part part, Findings findings) {

    Timing read() {
        return new Timing(
                part.word("from")
                        .map(word -> Moment.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Moment.EVENT),
                Span.read(part.fields(), "max-age", Timing.DEFAULT_MAX_AGE, findings),
                quietHours(),
                weekdays());
    }

    private Optional<QuietHours> quietHours() {
        return part.line("quiet-hours", "Write the first and the last of them, such as 20:00-08:00")
                .flatMap(given -> {
                    String[] ends = given.text().split("-");
                    if (ends[0].equals(ends[1])) {
                        findings.problem(
                                given, "these hours begin and end at " + ends[0] + ": nothing would ever be sent");
                        return Optional.empty();
                    }
                    return Optional.of(new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
                });
    }

    private Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (YamlNode item : part.fields().list("weekdays", "[mon, tue, wed, thu, fri]")) {
            if (!(item instanceof Scalar word)) {
                findings.problem(item, "a weekday is a word such as mon, not " + item.kind());
            } else if (!InviteKeys.DAYS.contains(word.text())) {
                findings.unknown(
                        word,
                        "no weekday is called \"" + Part.shortened(word.text()) + "\"",
                        "Write one of",
                        InviteKeys.DAYS);
            } else if (!days.add(DayOfWeek.of(InviteKeys.DAYS.indexOf(word.text()) + 1))) {
                findings.problem(word, "\"" + word.text() + "\" stands here twice. Remove one");
            }
        }
        if (days.isEmpty() && part.has("weekdays") && findings.sound()) {
            findings.problem(part.at("weekdays"), "no day is left to send on. Name some, or remove this");
        }
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    /** @param expires how long the links of the first mail work */
    List<Duration> reminders(Duration expires) {
        List<Duration> reminders = new ArrayList<>();
        List<YamlNode> items = part.fields().list("reminders", "[4 days, 10 days]");
        for (YamlNode item : items) {
            Optional<Duration> span =
                    item instanceof Scalar scalar ? Span.parse(scalar.text()) : Optional.<Duration>empty();
            Duration before = reminders.isEmpty() ? Duration.ZERO : reminders.get(reminders.size() - 1);
            if (span.isEmpty()) {
                findings.problem(
                        item, "a reminder is the time since the first mail. Write a span such as 4 days for each");
            } else if (span.get().compareTo(before) <= 0) {
                findings.problem(item, "each reminder comes later than the mail before it. Write them in order");
            } else if (span.get().compareTo(expires) >= 0) {
                findings.problem(item, "the links do not work any more by then. Write less than \"expires\"");
            } else {
                reminders.add(span.get());
            }
        }
        if (items.size() > InviteKeys.MOST_REMINDERS) {
            findings.problem(
                    items.get(InviteKeys.MOST_REMINDERS),
                    "nobody is reminded more than " + InviteKeys.MOST_REMINDERS + " times. Remove some");
        }
        return reminders;
    }
}
