package dev.earshot.followup.person;

import dev.earshot.insight.chart.ScoreLine;
import dev.earshot.platform.page.Format;
import dev.earshot.survey.question.Group;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page says of a customer. */
record PersonWords(Person person, PersonMessages words, Format format) {

    /** The latest score, what it was before, and whether they want to hear from the shop. */
    String finding() {
        List<Person.ScoredAt> scored = person.scored();
        if (scored.isEmpty()) {
            return words.noScore();
        }
        Person.ScoredAt last = scored.get(scored.size() - 1);
        String day = date(last.day());
        String highest = String.valueOf(last.score().highest());
        String score = String.valueOf(last.score().value());
        Optional<String> fell = new PromoterPast(person, words, format).sentence();
        if (fell.isPresent()) {
            return last.contactRequested() ? fell.get() + " " + words.asked() : fell.get();
        }
        String gave = scored.size() > 1
                        && comparable(scored.get(scored.size() - 2).score(), last.score())
                ? words.gaveAfter(
                        score,
                        highest,
                        day,
                        String.valueOf(scored.get(scored.size() - 2).score().value()))
                : words.gave(score, highest, day);
        return last.contactRequested() ? gave + " " + words.asked() : gave;
    }

    /** Of the answers on the scale of the latest one. */
    Optional<PersonPage.Chart> chart() {
        if (person.scored().isEmpty()) {
            return Optional.empty();
        }
        Said.Rated last = person.scored().get(person.scored().size() - 1).score();
        List<Person.ScoredAt> drawn = person.scored().stream()
                .filter(one -> comparable(one.score(), last))
                .toList();
        ScoreLine line = ScoreLine.of(
                drawn.stream()
                        .map(one -> new ScoreLine.Scored(one.day(), one.score().value()))
                        .toList(),
                last.lowest(),
                last.highest(),
                last.scale()::group);
        String said = drawn.stream()
                .map(one -> date(one.day()) + ", " + one.score().value())
                .collect(Collectors.joining("; "));
        return Optional.of(new PersonPage.Chart(
                line,
                words.scoresAre(said),
                last.highest(),
                last.lowest(),
                line.days().stream()
                        .map(mark ->
                                new PersonPage.Label(mark.x(), date(mark.of().day())))
                        .toList(),
                line.zones().stream()
                        .map(zone -> new PersonPage.Label(zone.y(), name(zone.group())))
                        .toList()));
    }

    PersonPage.Facts facts() {
        About about = person.about();
        String orders = count(about.orders());
        return new PersonPage.Facts(
                format.longMonth(YearMonth.from(about.since().atZone(person.zone())), person.today()),
                orders,
                about.spent().map(paid -> paid.in(format)).orElse("–"),
                Stream.of(about.city(), about.country().map(this::country))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                person.customer()
                        .language()
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(format.locale()))
                        .orElse(words.unknown()),
                mails(about));
    }

    /** "Germany" for "DE". */
    private String country(String code) {
        return new Locale.Builder()
                .setRegion(code.matches("[A-Za-z]{2}") ? code : "")
                .build()
                .getDisplayCountry(format.locale());
    }

    private String mails(About about) {
        if (!about.stopped().isEmpty()) {
            return words.no() + ": " + StopWords.of(about.stopped().iterator().next(), words) + ".";
        }
        Optional<String> next = about.notBefore().map(day -> words.yesFrom(date(day)));
        return about.wish()
                .map(wish -> switch (wish.kind()) {
                    case YEARLY -> words.yearly();
                    case PAUSED -> words.paused();
                })
                .map(wish -> wish + next.map(from -> " " + from + ".").orElse(""))
                .orElseGet(() -> next.orElseGet(words::yes));
    }

    /** "3 older answers and 9 orders". */
    String older() {
        Person.Older before = person.before();
        String answers = before.answers() == 1 ? words.olderAnswer() : words.olderAnswers(count(before.answers()));
        if (before.orders() == 0) {
            return before.answers() == 0 ? words.older() : answers;
        }
        if (before.answers() == 0) {
            return before.orders() == 1 ? words.olderOrder() : words.olderOrders(count(before.orders()));
        }
        return words.both(answers, before.orders() == 1 ? words.andOrder() : words.andOrders(count(before.orders())));
    }

    private String count(long number) {
        return format.count(number) + (number >= PersonReader.MOST_ORDERS ? "+" : "");
    }

    private static boolean comparable(Said.Rated one, Said.Rated other) {
        return one.lowest() == other.lowest() && one.highest() == other.highest();
    }

    private String name(Group group) {
        return switch (group) {
            case PROMOTER -> words.promoter();
            case PASSIVE -> words.passive();
            case DETRACTOR -> words.detractor();
        };
    }

    private String date(LocalDate day) {
        return format.date(day, person.today());
    }
}
