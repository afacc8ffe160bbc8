package dev.earshot.insight.overview.page;

import dev.earshot.account.RailBadge;
import dev.earshot.insight.PeopleFirst;
import dev.earshot.insight.overview.Overview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who should hear from the shop, without names: those are at /api/v1/at-risk. */
@Schema(name = "OverviewPeople")
public record OverviewPeople(
        @Schema(description = "how many wait; 10000 stands for as many or more") int open,
        @Schema(description = "whether there may be more than \"open\"") boolean orMore,
        @Schema(description = "the most urgent, first things first") List<Person> first) {

    @Schema(name = "OverviewPerson")
    public record Person(
            @Schema(description = "of the case, as at /api/v1/at-risk") UUID id,
            @Schema(description = "id of the customer; null for an anonymous answer") Optional<UUID> customer,
            @Schema(description = "null where the headline question was left empty") Optional<Integer> score,
            @Schema(description = "highest value of its scale") Optional<Integer> scale,
            @Schema(description = "promoter, passive or detractor") Optional<String> group,
            @Schema(description = "how much speaks for calling; null where it was listed before that was kept")
                    Optional<Integer> points,
            @Schema(description = "codes of why they are here, as in \"signals\" at /api/v1/at-risk") List<String> reasons,
            @Schema(description = "when somebody should have called") LocalDate due,
            @Schema(description = "whether that day is over") boolean overdue) {

        static Person of(PeopleFirst.Facts facts) {
            return new Person(
                    facts.id(),
                    facts.customer(),
                    facts.score(),
                    facts.scale(),
                    facts.group(),
                    facts.points(),
                    facts.reasons(),
                    facts.due(),
                    facts.overdue());
        }
    }

    static OverviewPeople of(Overview.Waiting waiting) {
        return new OverviewPeople(
                waiting.open(),
                waiting.open() >= RailBadge.MANY,
                waiting.first().stream()
                        .map(person -> Person.of(person.facts()))
                        .toList());
    }
}
