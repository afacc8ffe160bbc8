package dev.earshot.followup.person;

import dev.earshot.contact.Reason;
import dev.earshot.platform.page.Format;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision in another language than the sentence that was kept of it: from its reason, and of the sentence what is of no
 * language, the time and what it quotes.
 */
record DecisionWords(DecisionMessages says, Format format) {

    private static final Pattern HELD =
            Pattern.compile("Held until (\\w{3} \\d{1,2} \\w{3,4} \\d{4}, \\d\\d:\\d\\d): .*");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);

    /** Empty where what was kept says more than its reason does: somebody or something came in between. */
    Optional<String> words(String sentence, Reason reason) {
        String quoted = quoted(sentence);
        String why = quoted.isEmpty() ? why(reason) : says.what(why(reason), quoted);
        if (sentence.startsWith("Sent at once")) {
            return Optional.of(says.sent());
        }
        if (sentence.startsWith("Dropped: ") || sentence.equals(reason.label() + ".")) {
            return Optional.of(says.dropped(why));
        }
        Matcher held = HELD.matcher(sentence);
        if (!held.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.parse(held.group(1), TIME);
            return Optional.of(says.held(format.moment(time.atZone(ZoneOffset.UTC)), why));
        } catch (DateTimeException e) {
            return Optional.of(says.waits(why));
        }
    }

    private static String quoted(String sentence) {
        Matcher quoted = QUOTED.matcher(sentence);
        return quoted.find() ? quoted.group() : "";
    }

    private String why(Reason reason) {
        return switch (reason) {
            case DUE -> says.due();
            case DELAY -> says.delay();
            case QUIET_HOURS -> says.quietHours();
            case WEEKDAY -> says.weekday();
            case DAILY_CAP -> says.dailyCap();
            case SKIP_UNDECIDED -> says.skipUndecided();
            case NOT_ACTIVE -> says.notActive();
            case CLOSED -> says.closed();
            case TEST -> says.test();
            case CANCELLED -> says.cancelled();
            case UNSUBSCRIBED -> says.unsubscribed();
            case BOUNCED -> says.bounced();
            case COMPLAINED -> says.complained();
            case STOPPED -> says.stopped();
            case FEWER -> says.fewer();
            case NO_CONSENT -> says.noConsent();
            case CONDITION -> says.condition();
            case UNDECIDED -> says.undecided();
            case TOO_OLD -> says.tooOld();
            case SAMPLED_OUT -> says.sampledOut();
            case OWN_COOLING_OFF -> says.ownCoolingOff();
            case COOLING_OFF -> says.coolingOff();
            case PRIORITY -> says.priority();
        };
    }
}
