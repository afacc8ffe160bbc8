package dev.earshot.followup.list;

import dev.earshot.account.User;
import dev.earshot.followup.Closure;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.reason.SignalFacts;
import dev.earshot.risk.RiskSignal;
import dev.earshot.survey.question.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the at-risk list as programs read it. Names are added to, never renamed. */
@Schema(name = "AtRisk")
public record AtRiskDocument(
        @Schema(description = "how many there are of this kind, on all pages") long all,
        @Schema(description = "number of the next page; null on the last") OptionalInt next,
        @Schema(description = "the most urgent first") List<Case> cases) {

    /** One person of the list; how to reach them stands on the page only. */
    @Schema(name = "AtRiskCase")
    public record Case(
            @Schema(description = "of the case") UUID id,
            @Schema(description = "name or masked address; null for an anonymous answer") Optional<String> who,
            @Schema(description = "null where the headline question was left empty") Optional<Integer> score,
            @Schema(description = "highest value of its scale") Optional<Integer> scale,
            @Schema(description = "promoter, passive or detractor") Optional<String> group,
            @Schema(description = "how much speaks for calling; null where it was listed before that was kept") Optional<Integer> points,
            @Schema(description = "in English, the heaviest first") String reasons,
            @Schema(description = "the same one by one; empty where they were written down before this was kept")
                    List<Reason> signals,
            @Schema(description = "version of the rules that gave the points") Optional<String> rules,
            @Schema(description = "what they wrote first, if anything") Optional<String> comment,
            @Schema(description = "name of the survey") String survey,
            @Schema(description = "local day of the answer") LocalDate answered,
            @Schema(description = "open, contacted or resolved") String status,
            @Schema(description = "address of the account that takes care; null while nobody does")
                    Optional<String> owner,
            @Schema(description = "day on which somebody should have been in touch at the latest") LocalDate due,
            @Schema(description = "whether that day is over; of a resolved one too") boolean overdue,
            @Schema(description = "what came of it; null while it is open") Optional<Closed> closed) {

        static Case of(AtRiskCase one, Function<Instant, LocalDate> days) {
            FollowUp followUp = one.followUp();
            Optional<String> rules = followUp.reasons().rules();
            return new Case(
                    followUp.id(),
                    one.who(),
                    one.score().map(AtRiskCase.Score::value),
                    one.score().map(AtRiskCase.Score::highest),
                    one.score()
                            .map(AtRiskCase.Score::group)
                            .map(Group::name)
                            .map(name -> name.toLowerCase(Locale.ROOT)),
                    rules.map(known -> followUp.points()),
                    followUp.reasons().sentences(),
                    followUp.reasons().asSignals().stream().map(Reason::of).toList(),
                    rules,
                    one.verbatim(),
                    one.survey(),
                    one.answered(),
                    followUp.status().key(),
                    one.owner().map(User::email),
                    followUp.due(),
                    one.due().late(),
                    one.closure().map(closure -> Closed.of(closure, days)));
        }
    }

    @Schema(name = "AtRiskReason")
    public record Reason(
            @Schema(description = "score, fall, request, expectation, driver, silence, unanswered or own_rule")
                    String code,
            @Schema(description = "what it adds") int points,
            @Schema(
                            description =
                                    "what was seen, by code: score, highest and days (where it is not of now); before,"
                                            + " now and effort; days and overdue; nothing; drivers, each with name, score and highest;"
                                            + " weeks; invitations; because, the survey's own words")
                    Map<String, Object> parameters,
            @Schema(description = "in English") String words) {

        static Reason of(RiskSignal signal) {
            return new Reason(
                    SignalFacts.code(signal.seen()),
                    signal.points(),
                    SignalFacts.parameters(signal.seen()),
                    signal.sentence());
        }
    }

    @Schema(name = "AtRiskClosed")
    public record Closed(
            @Schema(description = "Solved, Apologised, No reply or Nothing to do") String outcome,
            @Schema(description = "address of whoever closed it") String by,
            @Schema(description = "local day on which it was closed") LocalDate day,
            @Schema(description = "what they wrote about it") String note) {

        static Closed of(Closure closure, Function<Instant, LocalDate> days) {
            String words = closure.outcome().key().replace('_', ' ');
            return new Closed(
                    Character.toUpperCase(words.charAt(0)) + words.substring(1),
                    closure.by(),
                    days.apply(closure.at()),
                    closure.note());
        }
    }

    static AtRiskDocument of(AtRiskReader.Part part, Function<Instant, LocalDate> days) {
        return new AtRiskDocument(
                part.paging().all(),
                part.paging().next(),
                part.cases().stream().map(one -> Case.of(one, days)).toList());
    }
}
