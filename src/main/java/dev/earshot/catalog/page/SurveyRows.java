package dev.earshot.catalog.page;

import dev.earshot.catalog.AnswerCounts;
import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.Durations;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.platform.Format;
import dev.earshot.platform.Installation;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    SurveysPage.Shown row(CatalogEntry entry) {
        Optional<Survey> survey = survey(entry);
        return new SurveysPage.Shown(
                title(entry),
                SurveyLinks.page(entry.surveyId()),
                entry.file().map(SurveyFile::path).orElse("no file"),
                hasEnded(entry) ? "open" : state(entry),
                hasEnded(entry) ? endedWords(entry) : stateWords(entry),
                survey.map(this::facts).orElse(List.of()),
                alert(entry),
                entry.isBroken() || entry.isGone() ? "broken" : "half",
                survey.map(this::sending).orElse(""),
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

    private String endedWords(CatalogEntry entry) {
        Revision live = entry.revision().orElseThrow();
        LocalDate last = live.survey().closes().orElseThrow();
        return "Ended on " + Format.ENGLISH.longDate(last, today()) + ", version " + live.number();
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

    private static String stateWords(CatalogEntry entry) {
        String version =
                entry.revision().map(live -> ", version " + live.number()).orElse("");
        if (entry.isOpen()) {
            return "Live" + version;
        }
        return entry.revision().isPresent() ? "Closed" + version : entry.isBroken() ? "Not live" : "Draft";
    }

    private Optional<String> alert(CatalogEntry entry) {
        if (entry.isBroken()) {
            long problems =
                    entry.findings().stream().filter(Problem.class::isInstance).count();
            return Optional.of(
                    Words.plural(problems, "problem") + " in version " + revisions.nextNumber(entry.surveyId()));
        }
        if (entry.isGone()) {
            return Optional.of("Its file is gone");
        }
        return entry.waiting().map(revisions::candidate).map(next -> "Version " + next.number() + " is waiting");
    }

    private List<String> facts(Survey survey) {
        List<String> facts = new ArrayList<>();
        String kinds = survey.scored().stream()
                .map(ScaleQuestion::type)
                .map(SurveyRows::kind)
                .distinct()
                .collect(Collectors.joining(", "));
        facts.add(kinds.isEmpty() ? "no scale" : kinds);
        facts.add(Words.plural(survey.pages().size(), "page") + ", " + time(survey));
        facts.add(Words.plural(survey.languages().size(), "language"));
        facts.add(answers(survey));
        return facts;
    }

    private String time(Survey survey) {
        String span = Words.span(durations.of(survey));
        return durations.measured(survey).isPresent() ? span : "about " + span + " (a guess)";
    }

    private String answers(Survey survey) {
        long count = answers.since(survey.id(), today().minusWeeks(WEEKS));
        if (count == 0) {
            return "No answers in " + WEEKS + " weeks";
        }
        return (count > AnswerCounts.MOST
                        ? "Over " + Format.ENGLISH.count(AnswerCounts.MOST)
                        : Format.ENGLISH.count(count))
                + (count == 1 ? " answer in " : " answers in ") + WEEKS + " weeks";
    }

    private static String kind(String type) {
        return switch (type) {
            case "nps", "csat", "ces" -> type.toUpperCase(Locale.ROOT);
            case "enps" -> "eNPS";
            case "rating" -> "ratings";
            default -> type;
        };
    }

    private String sending(Survey survey) {
        Optional<InviteRule> rule = survey.invite();
        if (rule.isEmpty()) {
            return "Invites nobody by mail.";
        }
        String when = "after " + rule.get().trigger();
        if (rule.get().active()) {
            return "Invites " + when + ".";
        }
        return installation.asksInDemo(survey.id())
                ? "Invites " + when + ", in this demo."
                : "Sends nothing: its invite says \"active: false\".";
    }
}
