package dev.earshot.insight.topic.review;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import dev.earshot.insight.Finding;
import dev.earshot.insight.topic.page.TopicLinks;
import dev.earshot.insight.topic.precision.Precision;
import dev.earshot.insight.topic.precision.Reviews;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often are the words of a topic right?
 *
 * @param topics where the page of topics is
 * @param address the query string of what is shown
 * @param progress how many were read, and of what they were drawn; nothing where nothing was drawn
 * @param sample its id, "" where there is none to judge
 * @param draw words of the button that draws; empty where there is nothing to draw from
 * @param again whether drawing takes the place of a sample
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewPage(
        Frame frame,
        String title,
        String topics,
        String address,
        State state,
        Finding finding,
        List<String> progress,
        String sample,
        List<ReviewEntry> entries,
        List<Choice> pages,
        Optional<String> draw,
        boolean again)
        implements TemplateInstance {

    enum State {
        EMPTY,
        HELD_BACK,
        SHOWN;

        public boolean isEmpty() {
            return this == EMPTY;
        }

        public boolean isShown() {
            return this == SHOWN;
        }
    }

    static TemplateInstance of(Frame frame, ReviewTable table) {
        ReviewMessages words = PreferredLanguage.words(ReviewMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        Optional<Precision> current = table.precision().filter(Precision::current);
        String address =
                TopicLinks.same(table.request()) + "&topic=" + table.topic().id();
        long most = Math.min(Reviews.MOST, table.mentions());
        String draw = current.isPresent()
                ? words.drawAgain()
                : words.draw(speech.format().count(most));
        return new ReviewPage(
                        frame,
                        words.title(table.topic().name(frame.language())),
                        "/topics" + TopicLinks.same(table.request()) + "#precision",
                        address,
                        state(table),
                        ReviewWords.finding(table, words, speech),
                        ReviewWords.progress(table, words, speech),
                        current.map(one -> one.review().id().toString()).orElse(""),
                        ReviewEntry.of(table, words, frame.language()),
                        IntStream.rangeClosed(1, table.pages())
                                .mapToObj(page -> new Choice(
                                        "/topics/review" + address + "&page=" + page,
                                        words.page(String.valueOf(page)),
                                        page == table.page()))
                                .toList(),
                        Optional.of(draw).filter(any -> most > 0),
                        current.isPresent())
                .setLocale(frame.language());
    }

    private static State state(ReviewTable table) {
        if (table.heldBack()) {
            return State.HELD_BACK;
        }
        return table.mentions() == 0 && table.sample().isEmpty() ? State.EMPTY : State.SHOWN;
    }
}
