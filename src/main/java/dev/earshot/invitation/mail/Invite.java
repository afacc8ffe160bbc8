package dev.earshot.invitation.mail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What both parts of the mail say.
 *
 * @param reminder whether they were asked before and did not answer
 * @param direction "ltr" or "rtl"
 * @param firstName cleaned; absent where nothing sensible is known
 * @param orderNumber of the purchase, where it is one
 * @param worded whether one chooses words, each in a row of its own; else numbers, whose ends have words
 * @param time how long it takes: "about a minute"
 * @param rows the score links, at most six in a row
 * @param seldomDays least days between two invitations; absent where the rule leaves less than two
 * @param lastDay until which the links work, in the reader's words
 */
public record Invite(
        String surveyId,
        boolean reminder,
        String language,
        String direction,
        String shop,
        Optional<String> address,
        String title,
        String question,
        Optional<String> firstName,
        Optional<String> orderNumber,
        int low,
        int high,
        String lowWords,
        String highWords,
        boolean worded,
        String time,
        List<List<ScoreLink>> rows,
        Optional<Long> seldomDays,
        String lastDay,
        String unsubscribeUrl) {

    /** @param words what the number means, where it has words of its own */
    public record ScoreLink(int value, String url, Optional<String> words) {}

    /** The best score first, as the plain part lists them. */
    public List<ScoreLink> linksFromTheTop() {
        return rows.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(ScoreLink::value).reversed())
                .toList();
    }
}
