package dev.earshot.platform.signature;

import dev.earshot.platform.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stays equal when a vendor repeats a delivery. Where a vendor's own id is missing, the bytes are the id: they are the
 * same when it tries again.
 */
public enum DeliveryKey {
    BODY {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            return Sha256.hex(body);
        }
    },

    /** "The idempotency key"; the second name is that of its Events. */
    SHOPIFY {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            return header(headers, "X-Shopify-Webhook-Id")
                    .or(() -> header(headers, "shopify-webhook-id"))
                    .orElseGet(() -> BODY.of(headers, body));
        }
    },

    /** Not X-WC-Webhook-Delivery-ID: it is made of the webhook's id and the second, so two orders may share it. */
    WOOCOMMERCE {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            return BODY.of(headers, body)
                    + header(headers, "X-WC-Webhook-ID").map(id -> "." + id).orElse("");
        }
    },

    /** Sends no id of its own. */
    SALEOR {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            byte[] event = header(headers, "Saleor-Event").orElse("").getBytes(StandardCharsets.UTF_8);
            byte[] both = new byte[event.length + body.length];
            System.arraycopy(event, 0, both, 0, event.length);
            System.arraycopy(body, 0, both, event.length, body.length);
            return Sha256.hex(both);
        }
    },

    STRIPE {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            return BodyField.text(body, "id").orElseGet(() -> BODY.of(headers, body));
        }
    },

    SHOPWARE {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            return BodyField.text(body, "source", "eventId").orElseGet(() -> BODY.of(headers, body));
        }
    },

    BIGCOMMERCE {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            return header(headers, StandardWebhooks.ID)
                    .or(() -> BodyField.text(body, "hash"))
                    .orElseGet(() -> BODY.of(headers, body));
        }
    },

    STANDARD_WEBHOOKS {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            return header(headers, StandardWebhooks.ID).orElseGet(() -> BODY.of(headers, body));
        }
    },

    ADOBE_EVENT {
        @Override
        public String of(Function<String, Optional<String>> headers, byte[] body) {
            return BodyField.text(body, "event_id")
                    .or(() -> BodyField.text(body, "id"))
                    .orElseGet(() -> BODY.of(headers, body));
        }
    };

    public abstract String of(Function<String, Optional<String>> headers, byte[] body);

    private static Optional<String> header(Function<String, Optional<String>> headers, String name) {
        return headers.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }
}
