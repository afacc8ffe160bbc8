package dev.earshot.response.clicks;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Which clicks were taken for a machine's, and why?
 *
 * @param period "2 December to 2 March"
 * @param refused whether a click could not be restored
 */
@CheckedTemplate(basePath = "response", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClicksPage(
        Frame frame,
        String finding,
        String survey,
        String surveyId,
        LocalDate from,
        LocalDate to,
        String period,
        List<Click> clicks,
        List<Domain> domains,
        OptionalInt previous,
        OptionalInt next,
        boolean refused)
        implements TemplateInstance {

    /** @param share "12 of 40, 30%" */
    record Domain(String name, String share) {}

    /**
     * @param who name or masked address; of a survey among staff neither
     * @param signs each in words
     * @param answered whether the invitation has an answer by now, so that nothing is to be restored
     */
    record Click(UUID id, int score, String who, ZonedDateTime at, List<String> signs, boolean answered) {}
}
