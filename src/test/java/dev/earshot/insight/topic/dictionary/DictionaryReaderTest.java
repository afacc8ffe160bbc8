package dev.earshot.insight.topic.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.topic.dictionary.DictionaryReader.Reading;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.score.comment.Token;
import dev.earshot.score.topic.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryReaderTest {

    @Test
    void theShippedTopicsSpeakFiveLanguages() throws IOException {
        Reading shipped = DictionaryReader.read("topics.yaml", Files.readString(Path.of("surveys/topics.yaml")));
        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.dictionary().topics())
                .extracting(topic -> topic.id())
                .containsExactly("courtesy", "speed", "quality", "price", "delivery", "website", "billing", "staff");
        assertThat(shipped.dictionary().topics()).allSatisfy(topic -> {
            assertThat(topic.rules()).containsOnlyKeys("en", "de", "fr", "es", "ar");
            assertThat(topic.names()).containsOnlyKeys("en", "de", "fr", "es", "ar");
        });
        assertThat(about(shipped, "Nice shop, slow delivery.", "en")).contains("speed", "delivery");
        assertThat(about(shipped, "Schöne Sachen, aber das Porto ist zu hoch.", "de"))
                .contains("price");
        assertThat(about(shipped, "Réponse aimable dans l’heure.", "fr")).contains("courtesy", "staff", "speed");
        assertThat(about(shipped, "La factura llegó tarde", "es")).contains("billing", "speed");
        assertThat(about(shipped, "متجر جميل لكن التوصيل بطيء.", "ar")).contains("delivery", "speed");
        assertThat(about(shipped, "It was a present.", "en")).isEmpty();
    }

    @Test
    void everyMistakeIsToldWithItsPlaceAndAWayOut() {
        assertThat(
                        problems(
                                """
                topic: {}
                topics:
                  Late Parcels: {en: {any: [late]}}
                  speed: [late]
                  price:
                    en: {any: [de*ar, late NEAR/99 parcel], nun: [x]}
                    german: {any: [x]}
                    de: {none: [x]}
                    fr: {any: [x], negation: 40}
                """))
                .containsExactlyInAnyOrder(
                        "topics.yaml:1:1: \"topic\" is not a key of the file. Did you mean \"topics\"?",
                        "topics.yaml:3:3: a topic is named with lower-case letters, digits and hyphens, 40 at most: it is a tag.",
                        "topics.yaml:4:3: the topic \"speed\" needs words in a language, such as en: {any: [late]}.",
                        "topics.yaml:6:16: \"de*ar\" has a star inside. It stands at the beginning or the end of a word.",
                        "topics.yaml:6:23: NEAR/99 is not from NEAR/1 to NEAR/20.",
                        "topics.yaml:6:45: \"nun\" is not a key of the words of a language. It can have: any, all, none, negation.",
                        "topics.yaml:7:5: \"german\" is neither \"name\" nor a language such as en or de.",
                        "topics.yaml:8:5: \"any\" or \"all\" is missing: nothing would be about this topic.",
                        "topics.yaml:9:30: \"negation\" is a whole number from 0 to 10, not \"40\".");
    }

    private static List<String> problems(String yaml) {
        return DictionaryReader.read("topics.yaml", yaml).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> about(Reading reading, String comment, String language) {
        return reading.dictionary().mentions(Token.of(comment, language), language).stream()
                .map(Mention::topic)
                .map(topic -> topic.id())
                .toList();
    }
}
