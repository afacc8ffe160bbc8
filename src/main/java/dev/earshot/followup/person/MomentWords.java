package dev.earshot.followup.person;

import dev.earshot.customer.SuppressionReason;
import dev.earshot.followup.Outcome;
import dev.earshot.followup.Team;
import dev.earshot.followup.desk.ChangeWords;
import dev.earshot.followup.reason.KeptReasons;
import dev.earshot.followup.reason.Reason;
import dev.earshot.followup.reason.ReasonWords;
import dev.earshot.platform.database.Facts;
import dev.earshot.platform.page.PreferredLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened, in sentences; a word before them says who did it. */
record MomentWords(Person person, PersonMessages words, DecisionMessages decisions, ChangeWords changes) {

    private static final Facts FACTS = new Facts();

    static MomentWords in(String language, Person person, Team team) {
        return new MomentWords(
                person,
                PreferredLanguage.words(PersonMessages.class, language),
                PreferredLanguage.words(DecisionMessages.class, language),
                ChangeWords.in(language, team, person.today()));
    }

    /** For programs: people by their addresses. */
    static MomentWords english(Person person) {
        return in("en", person, new Team(List.of()));
    }

    /** Who did it, or what it is; "" where the text says so. */
    String lead(Moment moment) {
        return switch (moment.kind()) {
            case FLAGGED -> words.flagged();
            case CHANGED -> changes.who(moment.what());
            case CLOSED -> changes.who(moment.more().split("\n", 2)[0]);
            default -> "";
        };
    }

    String text(Moment moment) {
        return phrases(moment).stream().map(Reason::words).collect(Collectors.joining(" "));
    }

    List<Reason> phrases(Moment moment) {
        return switch (moment.kind()) {
            case ORDER -> said(new OrderWords(words, changes.format()).text(moment.what(), facts(moment)));
            case CANCELLED -> said(words.cancelled(moment.what()));
            case DECISION -> List.of(decision(moment));
            case FLAGGED ->
                ReasonWords.in(language())
                        .of(
                                KeptReasons.of(
                                        moment.what(),
                                        Optional.of(moment.more()).filter(signals -> !signals.isEmpty())),
                                moment.survey().map(person.ownLanguages()::get));
            case CHANGED -> said(changes.text(CaseMoment.change(moment)));
            case INVITED -> said(words.invited(survey(moment)));
            case REMINDED -> said(words.reminded(moment.what(), survey(moment)));
            case BOUNCED -> said(bounced(moment.what()));
            case ANSWERED -> said(words.answered(survey(moment)));
            case CLOSED -> said(closed(moment));
            case WISHED -> said("YEARLY".equals(moment.what()) ? words.yearly() : words.paused());
            case STOPPED ->
                said(words.stopped() + " " + StopWords.of(SuppressionReason.valueOf(moment.what()), words) + ".");
        };
    }

    private static List<Reason> said(String text) {
        return List.of(new Reason(text, ""));
    }

    private static Map<String, String> facts(Moment moment) {
        return FACTS.convertToEntityAttribute(moment.more());
    }

    private String language() {
        return changes.format().locale().getLanguage();
    }

    /** The sentence that was kept, or the same by its reason for who does not read English. */
    private Reason decision(Moment moment) {
        if (language().equals("en")) {
            return new Reason(moment.what(), "");
        }
        return new DecisionWords(decisions, changes.format())
                .words(moment.what(), dev.earshot.contact.Reason.valueOf(moment.more()))
                .map(text -> new Reason(text, ""))
                .orElseGet(() -> new Reason(moment.what(), "en"));
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

    /** "Solved. Rang, no answer." */
    private String closed(Moment moment) {
        String[] lines = moment.more().split("\n", 2);
        return changes.closed(Outcome.valueOf(moment.what()), lines.length > 1 ? lines[1] : "");
    }
}
