package dev.earshot.score.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.score.comment.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private static final List<String> NOTHING = List.of();

    @Test
    void aWordAPrefixAnEndingAndAPhraseAreFound() {
        assertThat(evidence("It was late.", rule(List.of("late"), NOTHING, NOTHING, 0)))
                .containsExactly("late");
        assertThat(evidence("Latest news", rule(List.of("late"), NOTHING, NOTHING, 0)))
                .isEmpty();
        assertThat(evidence("Delivered by Deliverers", rule(List.of("deliver*"), NOTHING, NOTHING, 0)))
                .containsExactly("Delivered", "Deliverers");
        assertThat(evidence("A redelivery", rule(List.of("*delivery"), NOTHING, NOTHING, 0)))
                .containsExactly("redelivery");
        assertThat(evidence("Arrived  LATE, arrived. Late", rule(List.of("arrived late"), NOTHING, NOTHING, 0)))
                .as("not across the end of a sentence")
                .containsExactly("Arrived  LATE");
    }

    @Test
    void aRuleCanNameAnEmoji() {
        Rule angry = rule(List.of("😡", "parcel NEAR/3 👎"), NOTHING, NOTHING, 0);
        assertThat(evidence("Again 😡😡", angry)).containsExactly("😡", "😡");
        assertThat(evidence("This parcel again 👎🏿", angry)).containsExactly("parcel", "👎🏿");
        assertThat(evidence("This parcel 👍", angry)).isEmpty();
    }

    @Test
    void nearIsWithinSoManyWordsEitherWay() {
        Rule wet = rule(List.of("parcel NEAR/2 wet"), NOTHING, NOTHING, 0);
        assertThat(evidence("The parcel was wet", wet)).containsExactly("parcel", "wet");
        assertThat(evidence("Wet parcel", wet)).containsExactly("Wet", "parcel");
        assertThat(evidence("The parcel was very wet", wet)).isEmpty();
        assertThat(evidence("A parcel. Wet again", wet)).isEmpty();
    }

    @Test
    void allAreNeededAndNoneIsAllowed() {
        Rule rule = rule(List.of("late", "slow"), List.of("parcel*"), List.of("delivery app"), 0);
        assertThat(evidence("The parcel was slow and late", rule)).containsExactly("parcel", "slow", "late");
        assertThat(evidence("Slow", rule)).isEmpty();
        assertThat(evidence("A parcel", rule)).isEmpty();
        assertThat(evidence("Parcel late, says the delivery app", rule)).isEmpty();
        assertThat(evidence("Two parcels", rule(NOTHING, List.of("parcel*"), NOTHING, 0)))
                .containsExactly("parcels");
        assertThat(evidence("Two parcels", rule(NOTHING, NOTHING, List.of("x"), 0)))
                .isEmpty();
    }

    @Test
    void evidenceNeverOverlaps() {
        Rule both = rule(List.of("late parcel", "parcel late"), NOTHING, NOTHING, 0);
        assertThat(evidence("A late parcel late again", both)).containsExactly("late parcel");
    }

    @Test
    void aTermThatIsDeniedDoesNotCountWhereTheRuleSaysSo() {
        Rule broken = rule(List.of("broken"), NOTHING, NOTHING, 3);
        assertThat(evidence("The mug was broken", broken)).containsExactly("broken");
        assertThat(evidence("It was not at all broken", broken)).isEmpty();
        assertThat(evidence("It wasn't broken", broken)).isEmpty();
        assertThat(evidence("It did not come well packed and was broken", broken))
                .containsExactly("broken");
        assertThat(evidence("It was not what I call broken", broken)).containsExactly("broken");
        assertThat(evidence("It was not what some broken", broken)).isEmpty();
        assertThat(evidence("I would not. Broken!", broken)).containsExactly("Broken");
        assertThat(evidence("not broken", rule(List.of("broken"), NOTHING, NOTHING, 0)))
                .containsExactly("broken");
    }

    @Test
    void aDictionaryKnowsItsLanguages() {
        Dictionary dictionary = dictionary(rule(List.of("late"), NOTHING, NOTHING, 0));
        assertThat(dictionary.speaks("en-GB")).isTrue();
        assertThat(dictionary.speaks("nl")).isFalse();
        assertThat(dictionary.mentions(Token.of("late", "nl"), "nl")).isEmpty();
        assertThat(dictionary.mentions(Token.of("late", "en-GB"), "en-GB"))
                .extracting(mention -> mention.topic().id())
                .containsExactly("speed");
    }

    @Test
    void whatCannotBeLookedForIsRefused() {
        refused("de*liver", "star inside");
        refused("a*", "nearly everything");
        refused("*", "no letters");
        refused("late NEAR/0 parcel", "NEAR/1 to NEAR/20");
        refused("a NEAR/2 b NEAR/2 c", "once between two words");
        refused("late NEAR parcel", "no place for NEAR");
    }

    private static void refused(String term, String reason) {
        assertThatThrownBy(() -> Term.of(term, "en")).hasMessageContaining(reason);
    }

    private static List<String> evidence(String comment, Rule rule) {
        return dictionary(rule).mentions(Token.of(comment, "en"), "en").stream()
                .flatMap(mention -> mention.evidence().stream())
                .map(span -> comment.substring(span.start(), span.end()))
                .toList();
    }

    private static Dictionary dictionary(Rule rule) {
        return new Dictionary(
                List.of(new Topic("speed", Map.of("en", "Speed"), Map.of("en", rule))),
                Map.of("en", terms(List.of("not", "never", "*n't"))));
    }

    private static Rule rule(List<String> any, List<String> all, List<String> none, int negation) {
        return new Rule(terms(any), terms(all), terms(none), negation);
    }

    private static List<Term> terms(List<String> texts) {
        List<Term> terms = new ArrayList<>();
        for (String text : texts) {
            try {
                terms.add(Term.of(text, "en"));
            } catch (Term.Malformed e) {
                throw new AssertionError(text, e);
            }
        }
        return terms;
    }
}
