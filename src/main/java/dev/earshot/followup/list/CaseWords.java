package dev.earshot.followup.list;

import dev.earshot.followup.reason.ReasonWords;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.ScaleQuestion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** How a case is spoken of in a language. */
record CaseWords(AtRiskMessages says, ReasonWords reasons, Format format, LocalDate today) {

    static CaseWords in(String language, LocalDate today) {
        return new CaseWords(
                PreferredLanguage.words(AtRiskMessages.class, language),
                ReasonWords.in(language),
                Format.of(language),
                today);
    }

    Optional<AtRiskCase.Score> score(ScaleQuestion question, SurveyResponse given) {
        OptionalInt score = given.answers().score(question.id());
        if (score.isEmpty()) {
            return Optional.empty();
        }
        Group group = question.scale().group(score.getAsInt());
        int highest = question.scale().highest();
        return Optional.of(new AtRiskCase.Score(
                score.getAsInt(), highest, group, says.ofScale(String.valueOf(highest), named(group))));
    }

    /** "Today", "Fri 21 Nov", "Tue 18 Nov, overdue 2 days". */
    AtRiskCase.Due due(LocalDate day) {
        boolean late = day.isBefore(today);
        String date = day.getYear() == today.getYear() ? format.weekdayNow(day) : format.weekday(day);
        String words = late ? says.lateSince(date, overdue(day)) : day.equals(today) ? says.today() : date;
        return new AtRiskCase.Due(day, day.equals(today), late, words);
    }

    /** "overdue 2 days". */
    String overdue(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days == 1 ? says.overdueDay() : says.overdueDays(format.count(days));
    }

    private String named(Group group) {
        return switch (group) {
            case PROMOTER -> says.promoter();
            case PASSIVE -> says.passive();
            case DETRACTOR -> says.detractor();
        };
    }
}
