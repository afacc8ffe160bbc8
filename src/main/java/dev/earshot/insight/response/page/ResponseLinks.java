package dev.earshot.insight.response.page;

import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.ResponseState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses of lists of responses. */
final class ResponseLinks {

    private ResponseLinks() {}

    /** The whole of what is asked for, from its newest. */
    static String same(ResponseRequest request) {
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
        add(query, "from", request.from().toString());
        add(query, "to", request.to().toString());
        if (!request.search().isEmpty()) {
            add(query, "q", request.search().text());
        }
        return query.toString();
    }

    static String page(ResponseRequest request, String cursor) {
        return same(request) + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    /** All responses with a tag. */
    static String tagged(ResponseRequest request, String tag) {
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
