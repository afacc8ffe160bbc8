package dev.earshot.followup.desk;

import dev.earshot.followup.FollowUp;
import dev.earshot.followup.reason.KeptReasons;
import dev.earshot.followup.reason.Reason;
import dev.earshot.followup.reason.ReasonWords;
import dev.earshot.platform.page.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Why somebody is flagged.
 *
 * @param points "39 points"
 * @param how each reason with what it adds, and what would make it less; empty where it was listed before that was kept
 * @param rules by which and when; "" where that was not kept
 */
public record Why(List<Reason> reasons, String points, List<Reason> how, String rules) {

    /** @param ownLanguage in which the survey states reasons of its own */
    public static Why of(
            FollowUp one, Optional<String> ownLanguage, ChangeWords words, Function<Instant, LocalDate> days) {
        KeptReasons kept = one.reasons();
        Format format = words.format();
        ReasonWords says = ReasonWords.in(format.locale().getLanguage());
        return new Why(
                says.of(kept, ownLanguage),
                words.says().points(format.count(one.points())),
                kept.rules().isEmpty()
                        ? List.of()
                        : Stream.concat(says.explained(kept, ownLanguage).stream(), says.lessBy(kept).stream())
                                .toList(),
                kept.rules()
                        .map(rules -> words.says()
                                .byRules(
                                        rules,
                                        format.date(kept.assessedAt().map(days).orElse(one.due()), words.today())))
                        .orElse(""));
    }
}
