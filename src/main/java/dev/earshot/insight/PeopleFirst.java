package dev.earshot.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who should hear from the shop first, for the overview. The room below that knows brings a bean of this type. */
public interface PeopleFirst {

    /**
     * The most urgent, first things first.
     *
     * @param language they are spoken of in
     */
    List<Person> top(int most, String language);

    /** How many wait altogether; {@code RailBadge.MANY} where there are as many or more. */
    int open();

    /**
     * The same without words and names, for programs.
     *
     * @param id of what has to be done about them
     * @param customer empty for an anonymous answer
     * @param score empty where the headline question was left empty
     * @param scale its highest value
     * @param group "promoter", "passive" or "detractor"
     * @param points empty where it was listed before they were kept
     * @param reasons codes: "score", "fall"; none where it was listed before they were kept
     */
    record Facts(
            UUID id,
            Optional<UUID> customer,
            Optional<Integer> score,
            Optional<Integer> scale,
            Optional<String> group,
            Optional<Integer> points,
            List<String> reasons,
            LocalDate due,
            boolean overdue) {}

    /**
     * @param score what they answered: "3"
     * @param scale for who cannot see the group: "of 10, detractor"
     * @param group "promoter", "passive" or "detractor"
     * @param href where to see more of them, if anywhere
     * @param due "Today", "Overdue 2 days", "Fri 21 Nov"
     * @param late whether that day is over
     * @param reasons why they are here, each a sentence
     */
    record Person(
            Facts facts,
            String name,
            String score,
            String scale,
            String group,
            Optional<String> href,
            String due,
            boolean late,
            List<Reason> reasons) {}

    /** @param language of the words where it is not the page's; "" where it is */
    record Reason(String words, String language) {}
}
