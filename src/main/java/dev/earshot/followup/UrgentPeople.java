package dev.earshot.followup;

import dev.earshot.insight.PeopleFirst;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The head of the list, for the overview. */
@ApplicationScoped
class UrgentPeople implements PeopleFirst {

    private final FollowUps followUps;
    private final AtRiskWriter writer;

    UrgentPeople(FollowUps followUps, AtRiskWriter writer) {
        this.followUps = followUps;
        this.writer = writer;
    }

    @Override
    public List<Person> top(int most, String language) {
        AtRiskMessages says = PreferredLanguage.words(AtRiskMessages.class, language);
        return writer.cases(followUps.list(true, 0, most), language).stream()
                .map(each -> person(each, says, Format.of(language)))
                .toList();
    }

    @Override
    public int open() {
        return followUps.openOrMany();
    }

    private Person person(AtRiskPage.Case each, AtRiskMessages says, Format format) {
        return new Person(
                facts(each),
                each.who().orElseGet(says::anonymous),
                each.score().map(score -> String.valueOf(score.value())).orElse("–"),
                each.score().map(AtRiskPage.Score::said).orElse(""),
                each.score().map(score -> score.group().key()).orElse("passive"),
                Optional.of(each.customer().map(id -> "/customers/" + id).orElse("/at-risk")),
                due(each.due(), says, format),
                each.due().overdue(),
                each.reasons());
    }

    private static Facts facts(AtRiskPage.Case each) {
        return new Facts(
                each.id(),
                each.customer(),
                each.score().map(AtRiskPage.Score::value),
                each.score().map(AtRiskPage.Score::highest),
                each.score().map(score -> score.group().key()),
                each.explained().map(AtRiskPage.Explained::points),
                each.due().day(),
                each.due().overdue());
    }

    private String due(AtRiskPage.Due due, AtRiskMessages says, Format format) {
        if (due.overdue()) {
            long days = ChronoUnit.DAYS.between(due.day(), writer.today());
            return days == 1 ? says.overdueDay() : says.overdueDays(format.count(days));
        }
        return due.today() ? says.today() : format.weekdayNow(due.day());
    }
}
