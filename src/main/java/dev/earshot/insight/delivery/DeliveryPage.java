package dev.earshot.insight.delivery;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import dev.earshot.insight.Finding;
import dev.earshot.insight.LeftOutNote;
import dev.earshot.invitation.queue.gate.Hold;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * @param hold why nothing is sent at the moment
 * @param leftOut clicks that are in no figure; empty where there are none
 * @param found the decisions asked for, or the latest ones
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveryPage(
        Frame frame,
        Scope scope,
        Optional<Hold> hold,
        Finding finding,
        List<Stage> stages,
        Reasons dropped,
        Reasons held,
        Bounces bounces,
        Going going,
        Optional<LeftOutNote> leftOut,
        Found found)
        implements TemplateInstance {

    /**
     * @param next who goes next, in a sentence
     * @param stopped whether a person can let sending go on
     * @param unknown how many mails nobody knows about; they stand in the outbox
     * @param kept whether mails stay in the outbox
     */
    record Going(String next, boolean stopped, long unknown, boolean kept) {}

    /** @param survey id of the chosen one */
    record Scope(List<Choice> surveys, List<Choice> periods, String survey, String period) {}

    /** @param title with the count of all: "Why 2,710 were held back" */
    record Reasons(String title, List<ReasonLine> lines) {}

    /** @param href the decisions with this reason */
    record ReasonLine(String words, String count, String href) {}

    /** @param health "1.0% of sent. Below 2% is healthy." */
    record Bounces(String title, List<Bounce> latest, String health) {}

    record Bounce(String address, String said, String day) {}

    /** @param wanted whom or what was looked for; empty where nothing was */
    record Found(String wanted, String title, List<Sentence> sentences) {}

    /**
     * @param person half hidden
     * @param held the invitation, where it waits for a person to let it go
     */
    record Sentence(
            UUID customer,
            String person,
            String sentence,
            String state,
            String survey,
            String moment,
            Optional<UUID> held) {}
}
