package dev.earshot.catalog.page;

import dev.earshot.catalog.AnswerCounts;
import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.Durations;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.platform.Installation;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the list says of each survey. */
@ApplicationScoped
class SurveyRows {

    private static final int WEEKS = 13;

    private final Revisions revisions;
    private final Durations durations;
    private final AnswerCounts answers;
    private final Installation installation;
    private final Clock clock;

    SurveyRows(Revisions revisions, Durations durations, AnswerCounts answers, Installation installation, Clock clock) {
        this.revisions = revisions;
        this.durations = durations;
        this.answers = answers;
        this.installation = installation;
        this.clock = clock;
    }

    SurveysPage.Shown row(CatalogEntry entry, Words words) {
        Optional<Survey> survey = survey(entry);
        return new SurveysPage.Shown(
                title(entry),
                SurveyLinks.page(entry.surveyId()),
                entry.file().map(SurveyFile::path).orElseGet(words.says()::noFile),
                hasEnded(entry) ? "open" : state(entry),
                hasEnded(entry) ? endedWords(entry, words) : stateWords(entry, words.says()),
                survey.map(each -> facts(each, words)).orElse(List.of()),
                alert(entry, words.says()),
                entry.isBroken() || entry.isGone() ? "broken" : "half",
                survey.map(each -> sending(each, words.says())).orElse(""),
                survey.filter(each -> each.audience().isOpen() && entry.isOpen() && !hasEnded(entry))
                        .map(each -> "/s/" + each.id()),
                entry.isOpen() || entry.waiting().isPresent());
    }

    static String title(CatalogEntry entry) {
        return survey(entry).map(Survey::name).orElse(entry.surveyId());
    }

    /** What is live, else what the file would be. */
    private static Optional<Survey> survey(CatalogEntry entry) {
        return entry.revision().map(Revision::survey).or(() -> entry.waiting().map(sound -> sound.survey()));
    }

    /** Whether its last day is over: it is live, and takes no answers. */
    private boolean hasEnded(CatalogEntry entry) {
        return entry.isOpen()
                && entry.revision()
                        .filter(live -> !live.survey().isOpenOn(today()))
                        .isPresent();
    }

    private String endedWords(CatalogEntry entry, Words words) {
        Revision live = entry.revision().orElseThrow();
        LocalDate last = live.survey().closes().orElseThrow();
        return words.says().ended(words.format().longDate(last, today()), String.valueOf(live.number()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(installation.zone()));
    }

    private static String state(CatalogEntry entry) {
        if (entry.isOpen()) {
            return "on";
        }
        return entry.isBroken() && entry.revision().isEmpty() ? "broken" : "open";
    }

    private static String stateWords(CatalogEntry entry, SurveyMessages says) {
        Optional<String> number = entry.revision().map(live -> String.valueOf(live.number()));
        if (entry.isOpen()) {
            return number.map(says::liveVersion).orElseGet(says::live);
        }
        return number.map(says::closedVersion).orElseGet(entry.isBroken() ? says::notLive : says::draft);
    }

    private Optional<String> alert(CatalogEntry entry, SurveyMessages says) {
        if (entry.isBroken()) {
            long problems =
                    entry.findings().stream().filter(Problem.class::isInstance).count();
            String next = String.valueOf(revisions.nextNumber(entry.surveyId()));
            return Optional.of(problems == 1 ? says.problemIn(next) : says.problemsIn(String.valueOf(problems), next));
        }
        if (entry.isGone()) {
            return Optional.of(says.itsFileIsGone());
        }
        return entry.waiting().map(revisions::candidate).map(next -> says.versionWaits(String.valueOf(next.number())));
    }

    private List<String> facts(Survey survey, Words words) {
        SurveyMessages says = words.says();
        String kinds = survey.scored().stream()
                .map(ScaleQuestion::type)
                .map(type -> kind(type, says))
                .distinct()
                .collect(Collectors.joining(", "));
        int pages = survey.pages().size();
        int languages = survey.languages().size();
        String time = time(survey, words);
        return List.of(
                kinds.isEmpty() ? says.noScale() : kinds,
                pages == 1 ? says.onePage(time) : says.pages(String.valueOf(pages), time),
                languages == 1 ? says.oneLanguage() : says.languages(String.valueOf(languages)),
                answers(survey, words));
    }

    private String time(Survey survey, Words words) {
        String span = words.span(durations.of(survey));
        return durations.measured(survey).isPresent() ? span : words.says().guess(span);
    }

    private String answers(Survey survey, Words words) {
        long count = answers.since(survey.id(), today().minusWeeks(WEEKS));
        String weeks = String.valueOf(WEEKS);
        if (count == 0) {
            return words.says().noAnswers(weeks);
        }
        if (count > AnswerCounts.MOST) {
            return words.says().manyAnswers(words.format().count(AnswerCounts.MOST), weeks);
        }
        return count == 1
                ? words.says().oneAnswer(weeks)
                : words.says().answers(words.format().count(count), weeks);
    }

    private static String kind(String type, SurveyMessages says) {
        return switch (type) {
            case "nps", "csat", "ces" -> type.toUpperCase(Locale.ROOT);
            case "enps" -> "eNPS";
            case "rating" -> says.ratings();
            default -> type;
        };
    }

    private String sending(Survey survey, SurveyMessages says) {
        Optional<InviteRule> rule = survey.invite();
        if (rule.isEmpty()) {
            return says.invitesNobody();
        }
        String trigger = rule.get().trigger();
        if (rule.get().active()) {
            return says.invites(trigger);
        }
        return installation.asksInDemo(survey.id()) ? says.invitesInDemo(trigger) : says.sendsNothing();
    }
}
