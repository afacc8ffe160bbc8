package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.TopicFigures;
import dev.earshot.insight.topic.TopicLine;
import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The topics mentioned most, for the overview. */
@ApplicationScoped
public class OverviewTopics {

    private static final int ROWS = 5;

    /** The overview has more to read than this. */
    private static final int COMMENTS = 3_000;

    private final TopicFigures topics;

    OverviewTopics(TopicFigures topics) {
        this.topics = topics;
    }

    /** @param href of all topics @param note what is striped, and what is counted */
    public record Block(List<Row> rows, String href, String note) {}

    /** @param bar its width, and {@code striped} that of what detractors wrote */
    public record Row(String name, String href, String bar, String striped, String detractors, String comments) {}

    public TopicTable read(Asked asked, LocalDate from, LocalDate to) {
        return topics.brief(asked, from, to, COMMENTS);
    }

    /** Those mentioned most; none where nobody mentions anything. */
    public static List<TopicLine> rows(TopicTable table) {
        return table.lines().stream()
                .filter(line -> line.mentions() > 0)
                .limit(ROWS)
                .toList();
    }

    /** Empty where nobody mentions anything. */
    public static Optional<Block> block(TopicTable table, Speech speech) {
        String language = speech.format().locale().getLanguage();
        TopicMessages words = PreferredLanguage.words(TopicMessages.class, language);
        long most = TopicRow.most(table);
        List<Row> rows = rows(table).stream()
                .map(line -> new Row(
                        line.topic().name(language),
                        TopicLinks.responses(table.request(), line.topic().id()),
                        TopicRow.width(line.mentions(), most),
                        TopicRow.width(line.unhappy(), most),
                        speech.format().count(line.unhappy()),
                        speech.format().count(line.mentions())))
                .toList();
        return Optional.of(new Block(
                        rows,
                        "/topics" + TopicLinks.same(table.request()),
                        table.more() ? words.stripedOf(speech.format().count(table.comments())) : words.striped()))
                .filter(block -> !block.rows().isEmpty());
    }
}
