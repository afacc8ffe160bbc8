package dev.earshot.followup.person;

import dev.earshot.account.User;
import dev.earshot.followup.FollowUp;
import dev.earshot.insight.response.request.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer as programs read it. Names are added to, never renamed. */
@Schema(name = "Customer")
public record PersonDocument(
        @Schema(description = "of the customer") UUID id,
        @Schema(description = "or a masked address where no name is known") String name,
        @Schema(description = "they are written to in, if known") Optional<String> language,
        @Schema(description = "when they were first heard of") Instant since,
        @Schema(description = "by number; 1,000 where there are as many or more") long orders,
        @Schema(description = "why they get no survey mails; empty where they do") List<String> stopped,
        @Schema(description = "why they stand on the list at risk; null where they do not") Optional<Flag> flagged,
        @Schema(description = "newest first. Nothing of a survey that promises not to tell who said what")
                List<Line> moments,
        @Schema(description = "cursor of the next part; null where there is none") Optional<String> older) {

    @Schema(name = "CustomerFlag")
    public record Flag(
            @Schema(description = "how much speaks for calling") int points,
            @Schema(description = "in sentences") List<String> reasons,
            @Schema(description = "when somebody should have called") LocalDate due,
            @Schema(description = "open or contacted") String status,
            @Schema(description = "address of the account that takes care; null while nobody does")
                    Optional<String> owner) {

        static Flag of(FollowUp one, Person person) {
            return new Flag(
                    one.points(),
                    List.of(one.reasons().sentences().split("(?<=\\.) ")),
                    one.due(),
                    one.status().key(),
                    one.owner().flatMap(person.team()::member).map(User::email));
        }
    }

    @Schema(name = "CustomerMoment")
    public record Line(
            @Schema(description = "when it happened") Instant at,
            @Schema(
                            description =
                                    "order, cancelled, decision, invited, reminded, bounced, answered, flagged, changed, closed,"
                                            + " wished or stopped")
                    String kind,
            @Schema(description = "id of the survey it is about, if any") Optional<String> survey,
            @Schema(description = "in English, as far as it is a sentence") String text,
            @Schema(description = "of an answer, if one was given") OptionalInt score,
            @Schema(description = "what was written with an answer") List<String> comments,
            @Schema(description = "names of the tags of an answer") List<String> tags) {

        static Line of(Person person, Moment moment) {
            Optional<Said> said = person.said(moment);
            return new Line(
                    moment.at(),
                    moment.kind().key(),
                    moment.survey(),
                    sentence(MomentWords.english(person), moment),
                    said.flatMap(Said::score)
                            .map(score -> OptionalInt.of(score.value()))
                            .orElse(OptionalInt.empty()),
                    said.map(Said::comments).orElse(List.of()),
                    said.map(one -> one.tags().stream().map(Tag::name).toList()).orElse(List.of()));
        }
    }

    /** With whoever did it; that somebody was flagged says the kind. */
    private static String sentence(MomentWords says, Moment moment) {
        String lead = moment.kind() == Moment.Kind.FLAGGED ? "" : says.lead(moment);
        return (lead + " " + says.text(moment)).strip();
    }

    static PersonDocument of(Person person) {
        return new PersonDocument(
                person.customer().id(),
                person.customer().label(),
                person.customer().language(),
                person.about().since(),
                person.about().orders(),
                person.about().stopped().stream().map(reason -> reason.words()).toList(),
                person.waiting().map(one -> Flag.of(one, person)),
                person.moments().stream().map(moment -> Line.of(person, moment)).toList(),
                person.older());
    }
}
