package dev.earshot.insight;

import java.util.List;
import java.util.Optional;

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
     * @param score what they answered: "3"
     * @param scale for who cannot see the group: "of 10, detractor"
     * @param group "promoter", "passive" or "detractor"
     * @param href where to see more of them, if anywhere
     * @param due "Today", "Overdue 2 days", "Fri 21 Nov"
     * @param late whether that day is over
     * @param reasons why they are here, each a sentence
     */
    record Person(
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
