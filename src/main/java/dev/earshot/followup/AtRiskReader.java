package dev.earshot.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

    record Part(boolean open, List<AtRiskPage.Case> cases, AtRiskPage.Paging paging) {}

    /**
     * @param show "resolved", else those who wait
     * @param page its number; the first where it is none
     * @param language they are spoken of in
     */
    Part part(Optional<String> show, Optional<String> page, String language) {
        boolean open = !show.equals(Optional.of("resolved"));
        int number = page.filter(text -> text.matches("[0-9]{1,3}"))
                .map(text -> Math.min(MOST_PAGES, Math.max(1, Integer.parseInt(text))))
                .orElse(1);
        List<FollowUpRow> rows = followUps.list(open, number - 1, PAGE_SIZE);
        return new Part(open, writer.cases(rows, language), paging(number, rows.size(), followUps.count("open", open)));
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
