package dev.earshot.followup;

import dev.earshot.account.Frame;
import dev.earshot.survey.question.Group;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

@CheckedTemplate(basePath = "followup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AtRiskPage(Frame frame, String finding, boolean open, long openCount, List<Case> cases, Paging paging)
        implements TemplateInstance {

    /**
     * One person of the list.
     *
     * @param who name or masked address; empty for an anonymous answer
     * @param contact where to write to
     * @param left e-mail addresses and telephone numbers given with the answer
     * @param explained how the points came about; empty where it was listed before that was kept
     * @param spent on orders of the last year: "EUR 240.50"
     * @param due whether and when somebody should have called
     * @param closure what came of it
     */
    record Case(
            UUID id,
            Optional<String> who,
            Optional<String> contact,
            List<String> left,
            Optional<Score> score,
            String reasons,
            Optional<Explained> explained,
            Optional<String> verbatim,
            String survey,
            Optional<String> spent,
            LocalDate answeredOn,
            Due due,
            Optional<Closure> closure) {}

    /**
     * @param rules the version of the rules, also where they have changed since
     * @param how each reason with what it adds
     * @param less what would make it less
     */
    record Explained(int points, String rules, LocalDate day, String how, String less) {}

    /** @param said its scale and group, for who cannot see them: "of 10, detractor" */
    record Score(int value, int highest, Group group, String said) {}

    record Due(LocalDate day, boolean today, boolean overdue) {}

    record Closure(String outcome, String by, LocalDate day, String note) {}

    /** @param previous number of the page before, where there is one */
    record Paging(long first, long last, long all, OptionalInt previous, OptionalInt next) {}
}
