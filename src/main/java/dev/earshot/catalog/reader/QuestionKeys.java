package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which keys each type of question has. */
final class QuestionKeys {

    static final List<String> TYPES = List.of("nps", "csat", "ces", "rating", "choice", "text");

    private static final List<String> COMMON = List.of("id", "type", "text", "required");

    private static final Map<String, List<String>> OWN = Map.of(
            "nps", List.of("low", "high"),
            "csat", List.of("low", "high", "points"),
            "ces", List.of("low", "high"),
            "rating", List.of("low", "high"),
            "choice", List.of("choose", "options"),
            "text", List.of("promoter", "passive", "detractor", "ask-for-contact", "max-length"));

    private QuestionKeys() {}

    /** The type as written, if there is such a type. */
    static Optional<String> type(Block question) {
        Entry entry = question.entries().get("type");
        return entry != null && entry.value() instanceof Scalar scalar
                ? Optional.of(scalar.text()).filter(TYPES::contains)
                : Optional.empty();
    }

    /** All keys of that type, or of any where the type is not known. */
    static List<String> of(Optional<String> type) {
        Stream<String> types = type.isPresent() ? type.stream() : TYPES.stream();
        Stream<String> own = types.flatMap(each -> OWN.getOrDefault(each, List.of()).stream());
        return Stream.concat(COMMON.stream(), own.distinct()).toList();
    }

    static String owner(Optional<String> type) {
        return type.map(word -> "a question of type " + word).orElse("a question");
    }
}
