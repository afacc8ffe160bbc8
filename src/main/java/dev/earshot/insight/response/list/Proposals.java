package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.Grain.Stretch;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.search.CommentIndex;
import dev.earshot.insight.response.search.CommentIndex.Order;
import dev.earshot.insight.response.search.Hit;
import dev.earshot.insight.response.search.Scope;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the index of comments proposes to be looked up.
 *
 * @param atOnce so many are looked up together
 * @param most more than these are not looked up while somebody waits
 */
record Proposals(CommentIndex index, ResponseRequest request, ZoneId zone, int atOnce, int most) {

    /** Of all the days asked for. */
    List<Hit> next(Optional<Hit> after, boolean newer) {
        return index.next(scope(all()), request.search(), Order.MOMENT, after, newer, atOnce);
    }

    /** Of some days, in the order of chance. */
    List<Hit> next(Stretch days, Optional<Hit> after, boolean newer) {
        return index.next(scope(days), request.search(), Order.CHANCE, after, newer, atOnce);
    }

    /** The next one beside some days, or the newest. */
    Optional<Hit> beside(Optional<Stretch> days, boolean newer) {
        Stretch rest = days.map(from -> newer
                        ? new Stretch(from.to().plusDays(1), request.to())
                        : new Stretch(request.from(), from.from().minusDays(1)))
                .orElse(all());
        return rest.from().isAfter(rest.to())
                ? Optional.empty()
                : index.next(scope(rest), request.search(), Order.MOMENT, Optional.empty(), newer, 1).stream()
                        .findFirst();
    }

    long count() {
        return index.count(scope(all()), request.search());
    }

    /** A word like the one looked for, that so many say that it may be named. */
    Optional<String> nearest() {
        return request.search()
                .only()
                .flatMap(word ->
                        index.nearest(scope(all()), word, request.programme().k()));
    }

    private Stretch all() {
        return new Stretch(request.from(), request.to());
    }

    private Scope scope(Stretch days) {
        return new Scope(
                request.asked().survey().id(),
                request.asked().origin().name(),
                request.comments(),
                request.language(),
                days.from().atStartOfDay(zone).toInstant(),
                days.to().plusDays(1).atStartOfDay(zone).toInstant());
    }
}
