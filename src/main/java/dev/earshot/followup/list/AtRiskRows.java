package dev.earshot.followup.list;

import dev.earshot.account.User;
import dev.earshot.followup.Closure;
import dev.earshot.followup.Counts;
import dev.earshot.followup.Shelf;
import dev.earshot.followup.Team;
import dev.earshot.platform.page.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What stands in the rows of the list and in its tabs. */
record AtRiskRows(AtRiskMessages says, Format format, Team team, LocalDate today, Function<Instant, LocalDate> days) {

    AtRiskPage.Row row(AtRiskCase one) {
        boolean open = one.followUp().isOpen();
        return new AtRiskPage.Row(
                one,
                one.who().orElseGet(says::anonymous),
                one.spent().orElse("–"),
                one.owner().map(User::email).map(team::name).orElse(""),
                open && one.owner().isEmpty(),
                switch (one.followUp().status()) {
                    case OPEN -> "open";
                    case CONTACTED -> "half";
                    case RESOLVED -> "done";
                },
                switch (one.followUp().status()) {
                    case OPEN -> says.stateOpen();
                    case CONTACTED -> says.stateContacted();
                    case RESOLVED -> one.closure().map(this::outcome).orElseGet(says::resolved);
                },
                one.closure().map(this::closed).orElse(""),
                one.closure().map(Closure::note).orElse(""));
    }

    List<AtRiskPage.Tab> tabs(Shelf current, Counts counts) {
        return Arrays.stream(Shelf.values())
                .map(shelf -> new AtRiskPage.Tab(
                        shelf == Shelf.TODO ? "/at-risk" : "/at-risk?show=" + shelf.key(),
                        name(shelf),
                        format.count(counts.of(shelf)),
                        shelf == current))
                .toList();
    }

    String head(Shelf shelf) {
        return shelf == Shelf.RESOLVED ? says.resolvedHead() : says.openHead();
    }

    AtRiskPage.Empty empty(Shelf shelf) {
        return switch (shelf) {
            case TODO -> new AtRiskPage.Empty(says.nobodyTitle(), says.nobody());
            case MINE -> new AtRiskPage.Empty(says.noneMineTitle(), says.noneMine());
            case NOBODY -> new AtRiskPage.Empty(says.allTakenTitle(), says.allTaken());
            case RESOLVED -> new AtRiskPage.Empty(says.nothingTitle(), says.nothing());
        };
    }

    private String name(Shelf shelf) {
        return switch (shelf) {
            case TODO -> says.toDo();
            case MINE -> says.mine();
            case NOBODY -> says.nobodys();
            case RESOLVED -> says.resolved();
        };
    }

    private String outcome(Closure closure) {
        return switch (closure.outcome()) {
            case SOLVED -> says.solved();
            case APOLOGISED -> says.apologised();
            case NO_REPLY -> says.noReply();
            case NOTHING_TO_DO -> says.nothingToDo();
        };
    }

    /** "18 Nov, jonas". */
    private String closed(Closure closure) {
        return format.date(days.apply(closure.at()), today) + ", " + team.name(closure.by());
    }
}
