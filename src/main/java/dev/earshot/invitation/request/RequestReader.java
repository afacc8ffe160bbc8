package dev.earshot.invitation.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.platform.problem.Problem.FieldError;
import dev.earshot.platform.yaml.NearestWord;
import dev.earshot.purchase.PurchaseRecorded;
import dev.earshot.purchase.source.NamedFields;
import dev.earshot.purchase.source.ShopEvent;
import dev.earshot.survey.InviteRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the JSON of a request into an event, or says of every field what is wrong with it. */
@ApplicationScoped
class RequestReader {

    private static final List<String> PARTS = List.of("customer", "event", "survey", "facts");
    private static final List<String> CUSTOMER =
            List.of("email", "firstName", "lastName", "locale", "country", "timezone", "consent");
    private static final List<String> EVENT = List.of("type", "key", "at", "test");

    private final SurveyCatalog catalog;

    RequestReader(SurveyCatalog catalog) {
        this.catalog = catalog;
    }

    sealed interface Outcome {}

    record Read(ShopEvent event) implements Outcome {}

    record Wrong(List<FieldError> errors) implements Outcome {}

    Outcome read(JsonNode body) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        if (!body.isObject()) {
            return new Wrong(List.of(new FieldError("", "An invitation is an object with customer and event.")));
        }
        unknown("", body, PARTS, errors);
        part(body, "customer", CUSTOMER, fields, errors);
        part(body, "event", EVENT, fields, errors);
        facts(body.path("facts"), fields, errors);
        Optional<String> survey = text(body.path("survey"), "survey", errors);
        survey.flatMap(id -> trigger(id, errors)).ifPresent(type -> chosen(type, fields, errors));
        NamedFields.Outcome outcome = NamedFields.read(fields);
        if (outcome instanceof NamedFields.Wrong wrong) {
            wrong.mistakes().stream()
                    .filter(mistake ->
                            survey.isEmpty() || !mistake.field().equals(NamedFields.TYPE) || errors.isEmpty())
                    .forEach(mistake -> errors.add(new FieldError(place(mistake.field()), mistake.sentence())));
        }
        if (!errors.isEmpty() || !(outcome instanceof NamedFields.Read read)) {
            return new Wrong(errors);
        }
        return new Read(survey.map(id -> read.event().with(PurchaseRecorded.ONLY_SURVEY, id))
                .orElse(read.event()));
    }

    /** Fields of one object, as "customer.email". */
    private static void part(
            JsonNode body, String part, List<String> names, Map<String, String> fields, List<FieldError> errors) {
        JsonNode object = body.path(part);
        if (object.isMissingNode() || object.isNull()) {
            return; // What is missing in it is told one by one.
        }
        if (!object.isObject()) {
            errors.add(new FieldError(part, part + " is an object with " + String.join(", ", names) + "."));
            return;
        }
        unknown(part + ".", object, names, errors);
        names.forEach(name -> text(object.path(name), part + "." + name, errors)
                .ifPresent(text -> fields.put(part + "." + name, text)));
    }

    private static void facts(JsonNode facts, Map<String, String> fields, List<FieldError> errors) {
        if (facts.isMissingNode() || facts.isNull()) {
            return;
        }
        if (!facts.isObject()) {
            errors.add(new FieldError("facts", "facts is an object such as {\"order.store\": \"berlin\"}."));
            return;
        }
        facts.properties().forEach(fact -> {
            String place = "facts." + fact.getKey();
            if (!NamedFields.isFact(fact.getKey()) || fact.getKey().equals(NamedFields.TIMEZONE)) {
                errors.add(new FieldError(
                        place,
                        "A fact is called order., ticket., return. or customer. and a name of letters, digits and _; "
                                + "what belongs under customer and event is not repeated here."));
            } else {
                text(fact.getValue(), place, errors).ifPresent(text -> fields.put(fact.getKey(), text));
            }
        });
    }

    private static Optional<String> text(JsonNode node, String place, List<FieldError> errors) {
        if (node.isContainerNode()) {
            errors.add(new FieldError(place, "A single value belongs here, not an object or a list."));
        }
        boolean absent = node.isMissingNode() || node.isNull() || node.isContainerNode();
        return absent ? Optional.empty() : Optional.of(node.asText()).filter(text -> !text.isBlank());
    }

    private static void unknown(String prefix, JsonNode object, List<String> known, List<FieldError> errors) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                String hint = NearestWord.to(name, known)
                        .map(word -> " Did you mean " + prefix + word + "?")
                        .orElse(" Known are " + String.join(", ", known) + ".");
                errors.add(new FieldError(prefix + name, "This is no field of an invitation." + hint));
            }
        });
    }

    /** The event a survey waits for. */
    private Optional<String> trigger(String surveyId, List<FieldError> errors) {
        Optional<Revision> live = catalog.live(surveyId);
        Optional<String> trigger =
                live.flatMap(revision -> revision.survey().invite()).map(InviteRule::trigger);
        if (trigger.isEmpty()) {
            errors.add(new FieldError(
                    "survey",
                    live.isEmpty()
                            ? "No live survey has this id."
                            : "This survey invites nobody: its file has no invite with a trigger."));
        }
        return trigger;
    }

    private static void chosen(String type, Map<String, String> fields, List<FieldError> errors) {
        String given = fields.putIfAbsent(NamedFields.TYPE, type);
        if (given != null && !given.equals(type)) {
            errors.add(new FieldError(
                    NamedFields.TYPE, "The survey waits for " + type + ". Say so, or leave event.type out."));
        }
    }

    private static String place(String field) {
        return NamedFields.isFact(field) && !field.equals(NamedFields.TIMEZONE) ? "facts." + field : field;
    }
}
