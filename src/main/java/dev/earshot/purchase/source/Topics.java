package dev.earshot.purchase.source;

import java.util.Collection;

/** Topics as sources name them: "orders/paid", or "*order.paid" with anything in front. */
public final class Topics {

    private Topics() {}

    public static boolean contains(Collection<String> listed, String topic) {
        return listed.stream()
                .anyMatch(one -> one.startsWith("*") ? topic.endsWith(one.substring(1)) : one.equals(topic));
    }
}
