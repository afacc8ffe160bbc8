package dev.earshot.followup.person;

import dev.earshot.platform.page.Format;
import dev.earshot.survey.question.Group;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether somebody was a promoter all the time, twice or more and for three months or longer, until the latest answer. */
record PromoterPast(Person person, PersonMessages words, Format format) {

    private static final int LEAST_ANSWERS = 3;
    private static final long LEAST_MONTHS = 3;
    private static final long MONTHS_IN_WORDS = 24;

    /** "A promoter for 20 months, until 14 Nov: 3 of 10." */
    Optional<String> sentence() {
        List<Person.ScoredAt> scored = person.scored();
        if (scored.size() < LEAST_ANSWERS) {
            return Optional.empty();
        }
        Person.ScoredAt last = scored.get(scored.size() - 1);
        List<Person.ScoredAt> before = scored.subList(0, scored.size() - 1);
        LocalDate first = before.get(0).day();
        long months = ChronoUnit.MONTHS.between(first, last.day());
        boolean all = before.stream().allMatch(one -> one.score().group() == Group.PROMOTER);
        if (!all || last.score().group() == Group.PROMOTER || months < LEAST_MONTHS) {
            return Optional.empty();
        }
        return Optional.of(words.wasPromoter(
                months < MONTHS_IN_WORDS ? words.months(format.count(months)) : words.years(format.count(months / 12)),
                format.date(last.day(), person.today()),
                String.valueOf(last.score().value()),
                String.valueOf(last.score().highest())));
    }
}
