package dev.earshot.purchase.intake;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The headers worth keeping with a delivery: what the shop says beside the body, such as its topic. Not what proves who it
 * is, what the network added on the way, or what a browser would send; and never more than the column holds.
 */
final class KeptHeaders {

    private static final Pattern OF_THE_WAY = Pattern.compile("host|connection|keep-alive|te|trailer|upgrade|expect|via"
            + "|forwarded|transfer-encoding|content-length|accept|accept-.*|if-.*|sec-.*|proxy-.*|priority|cdn-loop"
            + "|x-forwarded-.*|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|x-envoy-.*|x-request-id|x-b3-.*"
            + "|traceparent|tracestate|baggage|x-cloud-trace-context|x-amzn-.*|x-amz-cf-.*|cf-.*|fly-.*");

    private static final Pattern SECRET = Pattern.compile(
            ".*(cookie|authoriz|authentic|x-auth|signature|hmac|token|secret|passw|api-?key|credential).*");

    private static final int LONGEST_VALUE = 1_000;

    /** Characters of JSON; the column has 8,000. */
    private static final int MOST = 7_500;

    private KeptHeaders() {}

    /**
     * @param headers every value of each
     * @param proofs further headers that hold a secret
     * @return by name in lower case; several values are joined by ", " as HTTP has it
     */
    static Map<String, String> of(Map<String, List<String>> headers, Collection<String> proofs) {
        Collection<String> secret =
                proofs.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Map<String, String> kept = new TreeMap<>();
        int size = 2;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            String value = String.join(", ", header.getValue()).strip();
            int weight = weight(name) + weight(value) + 6;
            boolean fits = value.length() <= LONGEST_VALUE && size + weight <= MOST;
            if (fits
                    && !secret.contains(name)
                    && !OF_THE_WAY.matcher(name).matches()
                    && !SECRET.matcher(name).matches()) {
                kept.put(name, value);
                size += weight;
            }
        }
        return kept;
    }

    /** Characters it may take in JSON, where some are written as six. */
    private static int weight(String text) {
        return text.chars()
                .map(c -> c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : 1)
                .sum();
    }
}
