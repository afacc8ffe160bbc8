package dev.earshot.purchase.page;

import dev.earshot.account.Frame;
import dev.earshot.purchase.Aftermath;
import dev.earshot.purchase.inbox.Delivery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param state of the delivery in words
 * @param notice what was just done
 * @param changed whether {@code sources.yaml} says something else than what is in use
 * @param headers by name, in order
 * @param body laid out for reading
 * @param trace how the present mapping reads it; empty where the source is gone or the body is no JSON
 * @param decisions what was decided after the purchase it told of
 */
@CheckedTemplate(basePath = "purchase", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveryPage(
        Frame frame,
        Delivery delivery,
        String state,
        ZonedDateTime receivedAt,
        Optional<String> notice,
        boolean changed,
        List<Map.Entry<String, String>> headers,
        String body,
        Optional<TraceView> trace,
        List<Aftermath.Line> decisions)
        implements TemplateInstance {}
