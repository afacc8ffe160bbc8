package dev.earshot.insight.topic.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.topic.Dictionary;
import org.junit.jupiter.api.Test;

class RuleVersionTest {

    private static final String DAMAGE =
            "damage: {name: Damage, en: {any: [broken], negation: 3}, de: {any: [kaputt]}}";
    private static final String NEGATION = "negation: {en: [not]}";

    @Test
    void onlyTheRulesOfATopicAndWhatDeniesThemMakeItsVersion() {
        String version = version(NEGATION, DAMAGE);
        assertThat(version(NEGATION, DAMAGE + ", late: {en: {any: [late]}}")).isEqualTo(version);
        assertThat(version(NEGATION, DAMAGE.replace("name: Damage", "name: Breakage")))
                .isEqualTo(version);
        assertThat(version("negation: {en: [not], de: [nicht]}", DAMAGE))
                .as("German rules are not denied")
                .isEqualTo(version);
        assertThat(version("negation: {en: [not, never]}", DAMAGE)).isNotEqualTo(version);
        assertThat(version(NEGATION, DAMAGE.replace("kaputt", "kaputt*"))).isNotEqualTo(version);
        assertThat(version(NEGATION, DAMAGE.replace("negation: 3", "negation: 2")))
                .isNotEqualTo(version);
    }

    @Test
    void itIsTheSameAfterARestart() {
        assertThat(version("negation: {}", "damage: {de: {any: [a1]}, en: {any: [b1 NEAR/2 c1*]}, fr: {all: [d1]},"
                        + " es: {any: [e1], none: [f1]}, ar: {any: [g1]}}"))
                .isEqualTo("dd19c1ccb3b6");
    }

    private static String version(String negation, String topics) {
        Dictionary dictionary = DictionaryReader.read("topics.yaml", negation + "\ntopics: {" + topics + "}")
                .dictionary();
        return RuleVersion.of("1", dictionary, dictionary.topic("damage").orElseThrow());
    }
}
