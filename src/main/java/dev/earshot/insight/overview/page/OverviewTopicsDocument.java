package dev.earshot.insight.overview.page;

import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.topic.page.OverviewTopics;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comments are about most; all topics are at /api/v1/topics. */
@Schema(name = "OverviewTopics")
public record OverviewTopicsDocument(
        @Schema(description = "comments read: of each response, all it says is one; 0 where held back") long comments,
        @Schema(description = "whether there are older ones that are not counted") boolean more,
        @Schema(description = "those mentioned most") List<Line> topics) {

    @Schema(name = "OverviewTopic")
    public record Line(
            @Schema(description = "its id") String topic,
            @Schema(description = "its name in the language asked for") String name,
            @Schema(description = "comments about it") long comments,
            @Schema(description = "those of them written by detractors") long detractors) {}

    static OverviewTopicsDocument of(TopicTable table, String language) {
        return new OverviewTopicsDocument(
                table.comments(),
                table.more(),
                OverviewTopics.rows(table).stream()
                        .map(line -> new Line(
                                line.topic().id(), line.topic().name(language), line.mentions(), line.unhappy()))
                        .toList());
    }
}
