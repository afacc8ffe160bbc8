package dev.earshot.followup.list;

import dev.earshot.account.User;
import dev.earshot.customer.Customer;
import dev.earshot.followup.Closure;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.reason.Reason;
import dev.earshot.survey.question.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A follow-up with what one needs to know of the answer behind it.
 *
 * @param href where one works on it: with the customer, or by itself where they are not known or must not be named there
 * @param left e-mail addresses and telephone numbers given with the answer
 * @param ownLanguage in which the survey states reasons of its own
 * @param spent on orders of the last year: "€1,240"
 */
public record AtRiskCase(
        FollowUp followUp,
        String href,
        Optional<Customer> customer,
        Optional<Score> score,
        List<Reason> reasons,
        Optional<String> ownLanguage,
        Optional<String> verbatim,
        String survey,
        LocalDate answered,
        List<String> left,
        Optional<String> spent,
        Optional<User> owner,
        Due due,
        Optional<Closure> closure) {

    /** @param said its scale and group, for who cannot see them: "of 10, detractor" */
    public record Score(int value, int highest, Group group, String said) {}

    /** @param words "Tue 18 Nov, overdue 2 days" */
    public record Due(LocalDate day, boolean today, boolean late, String words) {}

    public Optional<String> who() {
        return customer.map(Customer::label);
    }

    public boolean reachable() {
        return customer.isPresent() || !left.isEmpty();
    }
}
