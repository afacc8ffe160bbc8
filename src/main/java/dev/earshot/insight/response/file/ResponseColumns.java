package dev.earshot.insight.response.file;

import dev.earshot.insight.response.list.Line;
import dev.earshot.insight.response.list.Line.Comment;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.survey.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a file of responses: the same whatever the lines hold. */
record ResponseColumns(List<String> segments, List<String> comments, ResponseRequest request) {

    static ResponseColumns of(ResponseRequest request) {
        List<String> segments = request.asked().survey().segments().stream()
                .filter(segment -> request.showsWho() && segment.privacy() == Segment.Privacy.PLAIN)
                .map(Segment::field)
                .toList();
        return new ResponseColumns(segments, request.comments(), request);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "response",
                "answered_at",
                "day",
                "answered_from",
                "answered_to",
                "score",
                "group",
                "state",
                "flagged",
                "language",
                "customer",
                "tags"));
        names.addAll(segments);
        names.addAll(comments);
        return names;
    }

    /** Words, numbers and dates; "" where nothing is known. */
    List<Object> cells(Line line) {
        List<Object> cells = new ArrayList<>(List.of(
                line.key(),
                request.showsWho() ? line.at() : "",
                line.day().<Object>map(day -> day).orElse(""),
                line.days().from(),
                line.days().to(),
                line.score().<Object>map(score -> score).orElse(""),
                line.group(request.asked().metric()).orElse(""),
                line.state().key(),
                line.flagged(),
                line.language().orElse(""),
                line.customer().<Object>map(customer -> customer).orElse(""),
                line.tags().stream().map(Tag::name).collect(Collectors.joining(", "))));
        segments.forEach(field -> cells.add(line.segments().getOrDefault(field, "")));
        Map<String, String> said =
                line.comments().stream().collect(Collectors.toMap(Comment::question, Comment::words));
        comments.forEach(question -> cells.add(said.getOrDefault(question, "")));
        return cells;
    }
}
