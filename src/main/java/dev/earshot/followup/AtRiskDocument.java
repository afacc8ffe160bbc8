package dev.earshot.followup;

import dev.earshot.survey.question.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
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
            @Schema(description = "how much speaks for calling; null where it was listed before that was kept")
                    Optional<Integer> points,
            @Schema(description = "why they are here, in sentences") String reasons,
            @Schema(description = "version of the rules that gave the points") Optional<String> rules,
            @Schema(description = "what they wrote first, if anything") Optional<String> comment,
            @Schema(description = "name of the survey") String survey,
            @Schema(description = "local day of the answer") LocalDate answered,
            @Schema(description = "when somebody should have called") LocalDate due,
            @Schema(description = "whether that day is over") boolean overdue,
            @Schema(description = "what came of it; null while it is open") Optional<Closed> closed) {

        static Case of(AtRiskPage.Case one) {
            return new Case(
                    one.id(),
                    one.who(),
                    one.score().map(AtRiskPage.Score::value),
                    one.score().map(AtRiskPage.Score::highest),
                    one.score()
                            .map(AtRiskPage.Score::group)
                            .map(Group::name)
                            .map(name -> name.toLowerCase(Locale.ROOT)),
                    one.explained().map(AtRiskPage.Explained::points),
                    one.reasons(),
                    one.explained().map(AtRiskPage.Explained::rules),
                    one.verbatim(),
                    one.survey(),
                    one.answeredOn(),
                    one.due().day(),
                    one.due().overdue(),
                    one.closure().map(Closed::of));
        }
    }

    @Schema(name = "AtRiskClosed")
    public record Closed(
            @Schema(description = "what came of it, in words") String outcome,
            @Schema(description = "address of whoever closed it") String by,
            @Schema(description = "local day on which it was closed") LocalDate day,
            @Schema(description = "what they wrote about it") String note) {

        static Closed of(AtRiskPage.Closure closure) {
            return new Closed(closure.outcome(), closure.by(), closure.day(), closure.note());
        }
    }

    static AtRiskDocument of(List<AtRiskPage.Case> cases, AtRiskPage.Paging paging) {
        return new AtRiskDocument(
                paging.all(), paging.next(), cases.stream().map(Case::of).toList());
    }
}
