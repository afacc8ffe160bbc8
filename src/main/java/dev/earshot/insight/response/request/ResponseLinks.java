package dev.earshot.insight.response.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses of lists of responses. */
public final class ResponseLinks {

    private ResponseLinks() {}

    /** The whole of what is asked for, from its newest. */
    public static String same(ResponseRequest request) {
        return saying(request, request.search().text());
    }

    /** The same with other words. */
    public static String saying(ResponseRequest request, String words) {
        StringBuilder query = new StringBuilder();
        add(query, "survey", request.asked().survey().id());
        add(query, "question", request.asked().question().id());
        add(query, "origin", request.asked().origin().name().toLowerCase(Locale.ROOT));
        request.groups().forEach(group -> add(query, "group", group.key()));
        request.scores().forEach(score -> add(query, "score", String.valueOf(score)));
        request.segment().ifPresent(segment -> {
            add(query, "field", segment.field().field());
            add(query, "value", segment.value());
        });
        request.language().ifPresent(language -> add(query, "language", language));
        if (request.state() != ResponseState.ALL) {
            add(query, "state", request.state().key());
        }
        request.customer().ifPresent(customer -> add(query, "customer", customer.toString()));
        request.tags().forEach(tag -> add(query, "tag", tag));
        if (request.sameWording()) {
            add(query, "wording", "current");
        }
        add(query, "from", request.from().toString());
        add(query, "to", request.to().toString());
        if (!words.isEmpty()) {
            add(query, "q", words);
        }
        return query.toString();
    }

    public static String page(ResponseRequest request, String cursor) {
        return same(request) + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    /** All responses with a tag. */
    public static String tagged(ResponseRequest request, String tag) {
        StringBuilder query = new StringBuilder();
        add(query, "survey", request.asked().survey().id());
        add(query, "origin", request.asked().origin().name().toLowerCase(Locale.ROOT));
        add(query, "tag", tag);
        add(query, "from", request.from().toString());
        add(query, "to", request.to().toString());
        return "/responses" + query;
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
