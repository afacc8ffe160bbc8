package dev.earshot.followup.person;

import dev.earshot.followup.reason.Reason;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.platform.page.Format;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One moment as the page shows it.
 *
 * @param kind "answer", "flag" or "": its mark
 * @param lead a word before the text, heavier
 * @param phrases the text, in parts where not all is in the language of the page
 * @param ratings "Speed 2 of 10, Quality 9 of 10"
 */
record TimelineEntry(
        LocalDate day,
        String time,
        String kind,
        String lead,
        List<Reason> phrases,
        String language,
        Optional<Score> score,
        List<String> comments,
        String ratings,
        List<String> tags) {

    record Score(int value, String group, String scale) {}

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static TimelineEntry of(Person person, Moment moment, MomentWords says) {
        PersonMessages words = says.words();
        Format format = says.changes().format();
        ZonedDateTime at = moment.at().atZone(person.zone());
        Optional<Said> said = person.said(moment);
        return new TimelineEntry(
                at.toLocalDate(),
                format.date(at.toLocalDate(), person.today()) + ", " + CLOCK.format(at),
                switch (moment.kind()) {
                    case ANSWERED -> "answer";
                    case FLAGGED -> "flag";
                    default -> "";
                },
                says.lead(moment),
                says.phrases(moment),
                moment.kind() == Moment.Kind.ANSWERED ? moment.what() : "",
                said.flatMap(Said::score)
                        .map(score -> new Score(
                                score.value(), score.group().key(), words.of(String.valueOf(score.highest())))),
                said.map(Said::comments).orElse(List.of()),
                said.map(one -> details(one, words)).orElse(""),
                said.map(one -> one.tags().stream().map(Tag::name).toList()).orElse(List.of()));
    }

    private static String details(Said said, PersonMessages words) {
        StringBuilder details = new StringBuilder(said.ratings().stream()
                .map(rated -> rated.name() + " " + rated.value() + " " + words.of(String.valueOf(rated.highest())))
                .collect(Collectors.joining(", ")));
        said.left().forEach(way -> add(details, words.left(way)));
        if (said.contactRequested()) {
            add(details, words.asked());
        }
        if (!said.confirmed()) {
            add(details, words.tapped());
        }
        return details.toString();
    }

    private static void add(StringBuilder details, String more) {
        details.append(details.isEmpty() ? "" : " · ").append(more);
    }
}
