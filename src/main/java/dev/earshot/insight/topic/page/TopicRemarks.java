package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.topic.reading.CommentPass.Progress;
import dev.earshot.insight.trend.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is counted and what is not, in sentences. */
final class TopicRemarks {

    private TopicRemarks() {}

    static List<String> of(TopicTable table, TopicMessages words, Speech speech) {
        List<String> remarks = new ArrayList<>();
        if (!table.isEmpty()) {
            String count = speech.format().count(table.comments());
            remarks.add(table.more() ? words.latest(count) : words.all(count));
        }
        Optional<Progress> progress = table.progress();
        if (table.isCatchingUp()) {
            remarks.add(progress.map(one -> words.catchingUp(
                            speech.format().count(one.looked()), speech.format().count(one.total())))
                    .orElseGet(words::aboutToRead));
        }
        table.elsewhere()
                .forEach((language, count) ->
                        remarks.add(words.elsewhere(speech.format().count(count), ToneWords.name(language, speech))));
        table.silent()
                .forEach((language, count) ->
                        remarks.add(words.silent(speech.format().count(count), ToneWords.name(language, speech))));
        return remarks;
    }
}
