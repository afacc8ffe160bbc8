package dev.earshot.followup.reason;

import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.risk.Observation;
import dev.earshot.risk.RiskSignal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says reasons in a language. What was kept as a sentence alone stays in English. */
public final class ReasonWords {

    private static final String ENGLISH = "en";

    private final RiskMessages says;
    private final Format format;

    private ReasonWords(RiskMessages says, Format format) {
        this.says = says;
        this.format = format;
    }

    public static ReasonWords in(String language) {
        return new ReasonWords(PreferredLanguage.words(RiskMessages.class, language), Format.of(language));
    }

    /** Each reason by itself, the heaviest first. @param ownLanguage in which the survey states rules of its own */
    public List<Reason> of(KeptReasons kept, Optional<String> ownLanguage) {
        return kept.signals().isEmpty()
                ? Stream.of(kept.sentences().split("(?<=\\.) "))
                        .map(this::english)
                        .toList()
                : kept.asSignals().stream()
                        .map(signal -> reason(signal.seen(), sentence(signal.seen()), ownLanguage))
                        .toList();
    }

    /** Each reason with what it adds: "Fell from 9 to 3 (12)." */
    public List<Reason> explained(KeptReasons kept, Optional<String> ownLanguage) {
        return kept.signals().isEmpty()
                ? List.of(english(kept.explanation().orElse(kept.sentences())))
                : kept.asSignals().stream()
                        .map(signal -> reason(
                                signal.seen(),
                                end(sentence(signal.seen())) + " (" + signal.points() + ").",
                                ownLanguage))
                        .toList();
    }

    /** What would make it less, each way once. */
    public List<Reason> lessBy(KeptReasons kept) {
        return kept.signals().isEmpty()
                ? kept.loweredBy().stream().map(this::english).toList()
                : kept.asSignals().stream()
                        .map(RiskSignal::kind)
                        .map(this::lessBy)
                        .distinct()
                        .map(words -> new Reason(words, ""))
                        .toList();
    }

    String sentence(Observation seen) {
        if (seen instanceof Observation.LowScore score) {
            return score.days().isPresent()
                    ? says.scoredAgo(
                            score.value(),
                            score.highest(),
                            format.count(score.days().getAsLong()))
                    : says.scored(score.value(), score.highest());
        }
        if (seen instanceof Observation.Fall fall) {
            return fall.effort() ? says.effortRose(fall.before(), fall.now()) : says.fell(fall.before(), fall.now());
        }
        if (seen instanceof Observation.LowDrivers low) {
            return low.drivers().stream()
                    .map(driver -> says.rated(driver.name(), driver.value(), driver.highest()))
                    .collect(Collectors.joining(", ", "", "."));
        }
        if (seen instanceof Observation.Asked asked) {
            return asked(asked);
        }
        if (seen instanceof Observation.Silence silence) {
            return says.silence(format.count(silence.weeks()));
        }
        if (seen instanceof Observation.Unanswered unanswered) {
            return says.unanswered(format.count(unanswered.invitations()));
        }
        return seen instanceof Observation.ExpectedMore ? says.expectedMore() : seen.sentence();
    }

    private String asked(Observation.Asked asked) {
        if (asked.days() < 1) {
            return asked.overdue() ? says.askedLate() : says.asked();
        }
        if (asked.days() == 1) {
            return asked.overdue() ? says.askedDayLate() : says.askedDay();
        }
        String days = format.count(asked.days());
        return asked.overdue() ? says.askedDaysLate(days) : says.askedDays(days);
    }

    private String lessBy(RiskSignal.Kind kind) {
        return switch (kind) {
            case SCORE, FALL, EXPECTATION, DRIVER -> says.lessByAnswer();
            case REQUEST -> says.lessByContact();
            case SILENCE -> says.lessByOrder();
            case UNANSWERED -> says.lessByNextAnswer();
            case OWN_RULE -> says.lessByRule();
        };
    }

    private Reason reason(Observation seen, String words, Optional<String> ownLanguage) {
        String foreign = ownLanguage
                .filter(own -> !own.equals(format.locale().toLanguageTag()))
                .orElse("");
        return new Reason(words, seen instanceof Observation.OwnRule ? foreign : "");
    }

    private Reason english(String words) {
        return new Reason(words, format.locale().getLanguage().equals(ENGLISH) ? "" : ENGLISH);
    }

    private static String end(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
