package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.TopicRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses of topics, and of the responses behind them. */
public final class TopicLinks {

    private TopicLinks() {}

    /** The whole of what is shown, to ask for it again. */
    public static String same(TopicRequest now) {
        return question(now, now.asked().question().id());
    }

    static String question(TopicRequest now, String question) {
        return "?survey=" + now.asked().survey().id() + "&question=" + question + "&origin="
                + now.asked().origin().name().toLowerCase(Locale.ROOT) + "&from=" + now.from() + "&to=" + now.to();
    }

    /** Where somebody says whether its comments are about a topic. */
    public static String review(TopicRequest now, String topic) {
        return "/topics/review" + same(now) + "&topic=" + topic;
    }

    /** A topic is a tag by rule. */
    static String responses(TopicRequest now, String topic) {
        return "/responses" + same(now) + "&tag=" + topic;
    }

    static String responses(TopicRequest now) {
        return "/responses" + same(now);
    }

    /** Responses of a group that use a word. */
    static String using(TopicRequest now, String word, String group) {
        String quoted = word.contains(" ") ? "\"" + word + "\"" : word;
        return "/responses" + same(now) + "&group=" + group + "&q=" + URLEncoder.encode(quoted, StandardCharsets.UTF_8);
    }
}
