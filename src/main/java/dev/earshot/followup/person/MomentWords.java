package dev.earshot.followup.person;

import dev.earshot.customer.SuppressionReason;
import dev.earshot.platform.database.Facts;
import dev.earshot.platform.page.PreferredLanguage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, in a sentence. What was stored as a sentence is in English. */
record MomentWords(Person person, PersonMessages words) {

    private static final Facts FACTS = new Facts();

    static MomentWords english(Person person) {
        return new MomentWords(person, PreferredLanguage.words(PersonMessages.class, "en"));
    }

    String text(Moment moment) {
        return switch (moment.kind()) {
            case ORDER -> order(moment);
            case CANCELLED -> words.cancelled(moment.what());
            case DECISION, FLAGGED -> moment.what();
            case INVITED -> words.invited(survey(moment));
            case REMINDED -> words.reminded(moment.what(), survey(moment));
            case BOUNCED -> bounced(moment.what());
            case ANSWERED -> words.answered(survey(moment));
            case CLOSED -> closed(moment);
            case WISHED -> "YEARLY".equals(moment.what()) ? words.yearly() : words.paused();
            case STOPPED ->
                words.stopped() + " " + SuppressionReason.valueOf(moment.what()).words() + ".";
        };
    }

    /** "Order delivered: 10467, EUR 184.00, Hamburg". */
    private String order(Moment moment) {
        Map<String, String> facts = FACTS.convertToEntityAttribute(moment.more());
        String type = moment.what().replace('.', ' ').replace('_', ' ');
        String what = Character.toUpperCase(type.charAt(0)) + type.substring(1);
        String details = Stream.of(
                        fact(facts, "order.number").or(() -> fact(facts, "ticket.number")),
                        fact(facts, "order.total")
                                .map(total -> (fact(facts, "order.currency").orElse("") + " " + total).strip()),
                        fact(facts, "order.store"),
                        fact(facts, "product.name"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? what + "." : words.order(what, details);
    }

    private static Optional<String> fact(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name)).filter(value -> !value.isBlank());
    }

    private String survey(Moment moment) {
        return moment.survey().map(id -> person.surveys().getOrDefault(id, id)).orElse("");
    }

    private String bounced(String kind) {
        return switch (kind) {
            case "HARD" -> words.bouncedHard();
            case "SOFT" -> words.bouncedSoft();
            case "COMPLAINT" -> words.complained();
            case "UNSUBSCRIBED" -> words.unsubscribed();
            default -> words.bouncedSender();
        };
    }

    /** "Jonas Reuter: Solved. Rang, no answer." */
    private String closed(Moment moment) {
        String[] lines = moment.more().split("\n", 2);
        String note = lines.length > 1 && !lines[1].isBlank() ? " " + lines[1] : "";
        return lines[0] + ": " + outcome(moment.what()) + "." + note;
    }

    private String outcome(String outcome) {
        return switch (outcome) {
            case "SOLVED" -> words.solved();
            case "APOLOGISED" -> words.apologised();
            case "NO_REPLY" -> words.noReply();
            default -> words.nothingToDo();
        };
    }
}
