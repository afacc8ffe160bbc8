package dev.earshot.insight.overview.page;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.insight.Finding;
import dev.earshot.insight.overview.Overview;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The overview as programs read it. Names are added to, never renamed. */
@Schema(name = "Overview")
@JsonPropertyOrder({"survey", "question", "metric", "origin", "from", "to"})
public record OverviewDocument(
        @Schema(description = "id of the survey") String survey,
        @Schema(description = "id of its headline question") String question,
        @Schema(description = "what is made of the answers to it: nps, csat, ces …") String metric,
        @Schema(description = "whose answers these are: invited, or open where the survey invites nobody")
                String origin,
        @Schema(description = "first local day of these weeks") LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "first local day of the weeks they are compared with, which end the day before \"from\"")
                LocalDate fromBefore,
        @Schema(description = "of the sentences: en or de") String language,
        @Schema(description = "the sentence on top of the page") Sentence finding,
        @Schema(description = "the row of large figures, the response rate last") List<OverviewFigureDocument> figures,
        @Schema(description = "how many gave each score") OverviewScores distribution,
        @Schema(description = "those who answered unasked, in no figure; null where nobody did")
                Optional<Unasked> unasked,
        @Schema(description = "taps in the mail that are in no figure; null where there are none")
                Optional<Taps> leftOut,
        @Schema(description = "what comments are about most") OverviewTopicsDocument topics,
        @Schema(description = "who should hear from you; as in the list at risk, and all of that is at /api/v1/at-risk")
                Optional<OverviewPeople> people,
        @Schema(description = "the newest first; none where the survey names nobody or too few answered")
                List<OverviewComment> comments) {

    /** A sentence with its figures. */
    @Schema(name = "OverviewSentence")
    public record Sentence(
            @Schema(description = "the whole of it") String words,
            @Schema(description = "the same in parts, in order") List<Part> parts) {

        static Sentence of(Finding finding) {
            return new Sentence(
                    finding.text(),
                    finding.parts().stream()
                            .map(part -> new Part(part.words(), part.figure()))
                            .toList());
        }
    }

    @Schema(name = "OverviewSentencePart")
    public record Part(
            @Schema(description = "some words of the sentence") String words,
            @Schema(description = "whether they are the figure, which the page sets in bold") boolean figure) {}

    @Schema(name = "OverviewUnasked")
    public record Unasked(
            @Schema(description = "their figure") OverviewEstimate estimate,
            @Schema(description = "the sentence of the page") String sentence) {}

    @Schema(name = "OverviewLeftOut")
    public record Taps(
            @Schema(description = "taps nobody confirmed") long all,
            @Schema(description = "those of them that look automatic") long automatic) {}

    static OverviewDocument of(Overview overview, String language) {
        OverviewMessages says = PreferredLanguage.words(OverviewMessages.class, language);
        Speech speech = Speech.of(language);
        OverviewWords words = new OverviewWords(overview, says, speech);
        return new OverviewDocument(
                overview.asked().survey().id(),
                overview.asked().question().id(),
                ApiWord.of(overview.compared().metric().kind()),
                ApiWord.of(overview.asked().origin()),
                overview.weeks().start(),
                overview.weeks().end(),
                overview.weeks().startBefore(),
                language,
                Sentence.of(words.finding()),
                overview.figures().stream()
                        .map(figure -> OverviewFigureDocument.of(figure, says, speech))
                        .toList(),
                OverviewScores.of(overview.compared().metric(), overview.distribution()),
                overview.unasked()
                        .map(estimate -> new Unasked(
                                OverviewEstimate.of(overview.open().metric(), estimate, speech),
                                words.unasked().orElse(""))),
                overview.leftOut().map(taps -> new Taps(taps.all(), taps.machines())),
                OverviewTopicsDocument.of(overview.topics(), language),
                overview.people().map(OverviewPeople::of),
                overview.comments().stream().map(OverviewComment::of).toList());
    }
}
