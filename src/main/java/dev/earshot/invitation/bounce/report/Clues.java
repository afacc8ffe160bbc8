package dev.earshot.invitation.bounce.report;

import java.util.List;

/**
 * By what a report can be traced to one of our mails, best first. None of it is believed before it is checked.
 *
 * @param addresses to which the report went or from which the mail came: our return address is among them
 * @param messageIds of the returned mail, without their angle brackets
 * @param stops addresses from the returned mail that stop further ones: links and mail addresses
 */
public record Clues(List<String> addresses, List<String> messageIds, List<String> stops) {

    public static final Clues NONE = new Clues(List.of(), List.of(), List.of());
}
