package dev.earshot.followup.list;

import dev.earshot.followup.Counts;
import dev.earshot.followup.FollowUps;
import dev.earshot.followup.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Reads the list page by page: the same for people and for programs. */
@ApplicationScoped
class AtRiskReader {

    private static final int PAGE_SIZE = 25;
    private static final int MOST_PAGES = 400;

    private final FollowUps followUps;
    private final AtRiskWriter writer;

    AtRiskReader(FollowUps followUps, AtRiskWriter writer) {
        this.followUps = followUps;
        this.writer = writer;
    }

    /** @param number of the page */
    record Part(Shelf shelf, int number, List<AtRiskCase> cases, AtRiskPage.Paging paging, Counts counts) {}

    /**
     * @param show name of the shelf; those who wait where it is none
     * @param page its number; the first where it is none
     * @param me the account that looks
     * @param language they are spoken of in
     */
    Part part(Optional<String> show, Optional<String> page, UUID me, String language) {
        Shelf shelf = show.flatMap(Shelf::of).orElse(Shelf.TODO);
        int number = page.filter(text -> text.matches("[0-9]{1,3}"))
                .map(text -> Math.min(MOST_PAGES, Math.max(1, Integer.parseInt(text))))
                .orElse(1);
        Counts counts = followUps.counts(me, writer.today());
        List<AtRiskCase> cases = writer.cases(followUps.list(shelf, me, number - 1, PAGE_SIZE), language);
        return new Part(shelf, number, cases, paging(number, cases.size(), counts.of(shelf)), counts);
    }

    private static AtRiskPage.Paging paging(int number, int shown, long all) {
        long first = (long) (number - 1) * PAGE_SIZE + 1;
        return new AtRiskPage.Paging(
                first,
                first + shown - 1,
                all,
                number > 1 ? OptionalInt.of(number - 1) : OptionalInt.empty(),
                first + shown - 1 < all ? OptionalInt.of(number + 1) : OptionalInt.empty());
    }
}
