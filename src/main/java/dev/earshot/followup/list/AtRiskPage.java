package dev.earshot.followup.list;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who is waiting for me, since when, why?
 *
 * @param who the heavy words of the finding; "" where nobody waits
 * @param show name of the shelf
 * @param head of the list, for who cannot see it
 */
@CheckedTemplate(basePath = "followup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AtRiskPage(
        Frame frame,
        String who,
        String finding,
        List<Tab> tabs,
        String show,
        int number,
        String head,
        List<Row> rows,
        Paging paging,
        Empty empty)
        implements TemplateInstance {

    record Tab(String href, String words, String count, boolean current) {}

    /**
     * One person of the list.
     *
     * @param owner name of whoever takes care; "" while nobody does
     * @param takes whether one can take it
     * @param state "open", "half" or "done"
     * @param closed by whom and when; "" while it is open
     */
    record Row(
            AtRiskCase of,
            String who,
            String spent,
            String owner,
            boolean takes,
            String state,
            String status,
            String closed,
            String note) {}

    /** @param previous number of the page before, where there is one */
    record Paging(long first, long last, long all, OptionalInt previous, OptionalInt next) {}

    record Empty(String title, String words) {}
}
