package dev.earshot.invitation.upload;

import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would be decided about the customers of a table, counted by survey and reason. */
public final class Forecast {

    /** Customers whose decisions are looked at before anything is taken; the first ones of the table. */
    public static final int MOST_CUSTOMERS = 1_000;

    private static final int MOST_KINDS = 30;

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private long customers;
    private long known;
    private long undecided;

    /**
     * Decisions of one kind.
     *
     * @param asked whether they lead to a mail
     * @param example sentence of the first of them
     */
    public record Kind(String survey, boolean asked, String example, long count) {}

    /**
     * @param customers looked at
     * @param known whose event was told of before: nothing happens to them
     * @param undecided for whose event no survey waits
     * @param kinds the most frequent first
     */
    public record Summary(long customers, long known, long undecided, List<Kind> kinds) {

        public static final Summary NONE = new Summary(0, 0, 0, List.of());
    }

    void add(boolean isNew, List<Invitation> decisions) {
        customers++;
        if (!isNew) {
            known++;
        } else if (decisions.isEmpty()) {
            undecided++;
        } else {
            decisions.forEach(this::add);
        }
    }

    private void add(Invitation decision) {
        boolean asked = decision.state() != InvitationState.DROPPED;
        String sort = decision.surveyId() + " " + asked + " " + general(decision.sentence());
        if (kinds.containsKey(sort) || kinds.size() < MOST_KINDS) {
            kinds.merge(
                    sort,
                    new Kind(decision.surveyId(), asked, decision.sentence(), 1),
                    (all, one) -> new Kind(all.survey(), all.asked(), all.example(), all.count() + 1));
        }
    }

    Summary summary() {
        List<Kind> sorted = new ArrayList<>(kinds.values());
        sorted.sort(Comparator.comparingLong(Kind::count).reversed());
        return new Summary(customers, known, undecided, sorted);
    }

    /** The sentence without its days and numbers: what stays is the reason. */
    private static String general(String sentence) {
        return sentence.replaceAll("\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b[^:]*?[0-9]{4}", "…")
                .replaceAll("[0-9]+", "…");
    }
}
