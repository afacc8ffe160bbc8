package dev.earshot.purchase.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.purchase.source.JsonBody;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The envelope of CloudEvents 1.0 over HTTP, in its three modes: attributes in {@code ce-} headers, one event as JSON, a list
 * of them. Whatever the mode, what is kept has one shape, {@code {specversion, id, source, type, time, subject, …, data}}, so
 * one mapping reads them all.
 */
final class CloudEvents {

    /**
     * @param key "source id": what the specification says is unique
     * @param body in the shape above
     */
    record Event(String key, byte[] body) {}

    sealed interface Reading {}

    record Events(List<Event> events) implements Reading {}

    /** @param type what is the matter: the format nobody here reads, a mistake in it, or its size */
    record Refused(String sentence, ProblemType type) implements Reading {}

    /** No CloudEvent at all. */
    record Other() implements Reading {}

    private static final int MOST_EVENTS = 500;
    private static final String MEDIA_TYPE = "application/cloudevents";
    private static final String PREFIX = "ce-";
    private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");

    /** Numbers as they are: 1e99999 written out would be a line of zeros, which Jackson refuses to write. */
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private CloudEvents() {}

    /**
     * An event can grow by what its envelope adds, and has to fit into its column all the same.
     *
     * @param headers by name in lower case
     */
    static Reading read(Map<String, String> headers, byte[] body) {
        Reading reading = unpacked(headers, body);
        boolean fits = !(reading instanceof Events some)
                || some.events().stream().allMatch(event -> event.body().length <= HookResource.LARGEST_BODY);
        return fits
                ? reading
                : new Refused(
                        "With its attributes an event is larger than 1 MiB. Send less data.", ProblemType.TOO_LARGE);
    }

    private static Reading unpacked(Map<String, String> headers, byte[] body) {
        String type = headers.getOrDefault("content-type", "");
        String media = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (media.equals(MEDIA_TYPE + "+json")) {
            return JsonBody.read(body).map(event -> whole(event, body)).orElseGet(CloudEvents::notJson);
        }
        if (media.equals(MEDIA_TYPE + "-batch+json")) {
            return JsonBody.read(body).map(CloudEvents::batch).orElseGet(CloudEvents::notJson);
        }
        if (media.startsWith(MEDIA_TYPE)) {
            return new Refused("CloudEvents are read as JSON alone, not as " + media + ".", ProblemType.UNSUPPORTED);
        }
        return headers.containsKey(PREFIX + "specversion") ? binary(headers, type, body) : new Other();
    }

    private static Reading whole(JsonNode event, byte[] body) {
        Optional<String> objection = objection(event);
        return objection.isPresent()
                ? new Refused(objection.get(), ProblemType.NOT_JSON)
                : new Events(List.of(new Event(key(event), event.has("data_base64") ? bytes(plain(event)) : body)));
    }

    private static Reading batch(JsonNode list) {
        if (!list.isArray() || list.size() > MOST_EVENTS) {
            return new Refused("A batch is a list of at most " + MOST_EVENTS + " events.", ProblemType.NOT_JSON);
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode event : list) {
            Optional<String> objection = objection(event);
            if (objection.isPresent()) {
                return new Refused(
                        "Event " + (events.size() + 1) + " of the batch: " + objection.get(), ProblemType.NOT_JSON);
            }
            events.add(new Event(key(event), bytes(plain(event))));
        }
        return new Events(events);
    }

    private static Reading binary(Map<String, String> headers, String contentType, byte[] body) {
        ObjectNode event = JsonMapper.builder().build().createObjectNode();
        headers.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                event.put(name.substring(PREFIX.length()), HeaderText.decode(value));
            }
        });
        Optional<String> objection = objection(event);
        if (objection.isPresent()) {
            return new Refused(objection.get(), ProblemType.NOT_JSON);
        }
        if (!contentType.isEmpty()) {
            event.put("datacontenttype", contentType);
        }
        if (body.length > 0) {
            Optional<JsonNode> data = JsonBody.read(body);
            if (data.isEmpty()) {
                return notJson();
            }
            event.set("data", data.get());
        }
        return new Events(List.of(new Event(key(event), bytes(event))));
    }

    private static Optional<String> objection(JsonNode event) {
        Optional<String> missing = REQUIRED.stream()
                .filter(name -> !event.path(name).isTextual()
                        || event.path(name).asText().isBlank())
                .findFirst();
        return missing.map(name -> "A CloudEvent has specversion, id, source and type; " + name + " is missing.")
                .or(() -> event.path("specversion").asText().startsWith("1.")
                        ? Optional.empty()
                        : Optional.of("CloudEvents are read in version 1.0 of their specification."));
    }

    /** A source has no space in it: it is a reference to a URI. */
    private static String key(JsonNode event) {
        return event.path("source").asText() + " " + event.path("id").asText();
    }

    /** With its data as JSON, also where it came as bytes. */
    private static JsonNode plain(JsonNode event) {
        if (event instanceof ObjectNode object && object.path("data_base64").isTextual()) {
            try {
                JsonBody.read(Base64.getDecoder()
                                .decode(object.path("data_base64").asText()))
                        .ifPresent(data -> object.set("data", data));
            } catch (IllegalArgumentException e) {
                return event; // The mapping will not find what it looks for, and say so.
            }
        }
        return event;
    }

    private static byte[] bytes(JsonNode event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree can always be written", e);
        }
    }

    private static Reading notJson() {
        return new Refused("The body cannot be read as JSON.", ProblemType.NOT_JSON);
    }
}
