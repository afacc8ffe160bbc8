package dev.earshot.followup;

import dev.earshot.insight.PeopleFirst;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The head of the list, for the overview. */
@ApplicationScoped
class UrgentPeople implements PeopleFirst {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private final FollowUps followUps;
    private final AtRiskWriter writer;

    UrgentPeople(FollowUps followUps, AtRiskWriter writer) {
        this.followUps = followUps;
        this.writer = writer;
    }

    @Override
    public List<Person> top(int most) {
        return writer.cases(followUps.list(true, 0, most)).stream()
                .map(this::person)
                .toList();
    }

    @Override
    public int open() {
        return followUps.openOrMany();
    }

    private Person person(AtRiskPage.Case each) {
        return new Person(
                each.who().orElse("Anonymous"),
                each.score().map(score -> String.valueOf(score.value())).orElse("–"),
                each.score().map(score -> "of " + score.highest()).orElse(""),
                each.score().map(score -> score.group().key()).orElse("passive"),
                Optional.of(each.customer().map(id -> "/customers/" + id).orElse("/at-risk")),
                due(each.due()),
                each.due().overdue(),
                each.reasons());
    }

    private String due(AtRiskPage.Due due) {
        LocalDate today = writer.today();
        if (due.overdue()) {
            long days = ChronoUnit.DAYS.between(due.day(), today);
            return "Overdue " + (days == 1 ? "1 day" : days + " days");
        }
        return due.today() ? "Today" : DAY.format(due.day());
    }
}
