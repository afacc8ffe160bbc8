package dev.earshot.insight.response.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.response.request.WordSearch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words are found in the forms their language has, and marked where they stand. */
class WordMatchTest {

    @Test
    void findsFormsInFiveLanguages() {
        assertThat(marked("deliver", "en-GB", "Delivered late; delivering is hard."))
                .isEqualTo("[Delivered] late; [delivering] is hard.");
        assertThat(marked("paket", "de-AT", "Drei Pakete beim Paketboten"))
                .isEqualTo("Drei [Pakete] beim [Paketboten]");
        assertThat(marked("apfel", "de", "Die Äpfel, ein Apfel")).isEqualTo("Die [Äpfel], ein [Apfel]");
        assertThat(marked("livraison", "fr", "L'attente des livraisons, l'amie"))
                .isEqualTo("L'attente des [livraisons], l'amie");
        assertThat(marked("amie", "fr", "L'amie")).isEqualTo("[L'amie]");
        assertThat(marked("paquete", "es", "Los paquetes llegaron")).isEqualTo("Los [paquetes] llegaron");
        assertThat(marked("طرد", "ar", "وصل الطرد متأخرا")).isEqualTo("وصل [الطرد] متأخرا");
        assertThat(marked("pacote", "pt", "Pacote e pacotes")).isEqualTo("[Pacote] e pacotes");
    }

    @Test
    void keepsPhrasesBeginningsAndWhatIsLeftOut() {
        assertThat(marked("\"was late\"", "en", "It was late, and late it was."))
                .isEqualTo("It [was late], and late it was.");
        assertThat(marked("cour*", "en", "The courier of the court")).isEqualTo("The [courier] of the [court]");
        assertThat(fits("late -courier", "A late courier")).isFalse();
        assertThat(fits("late -courier", "A late parcel")).isTrue();
        assertThat(fits("late parcel OR courier", "The courier")).isTrue();
        assertThat(fits("late parcel", "late")).isFalse();
        assertThat(fits("not", "not good")).as("no word is left out").isTrue();
        assertThat(fits("%%", "100%")).isFalse();
        assertThat(marked("late", "en", "")).isEmpty();
    }

    @Test
    void whatBelongsToAPersonIsNotFound() {
        for (String own : new String[] {
            "ilse@listed.example",
            "+49 421 123456",
            "0421/1234567",
            "DE89 3704 0044 0532 0130 00",
            "4111 1111 1111 1111"
        }) {
            String masked = Masked.of("Call " + own + " now");
            assertThat(masked).hasSameSizeAs("Call " + own + " now").isEqualToNormalizingWhitespace("Call now");
        }
        String call = "Call ilse@listed.example or pay 4111 1111 1111 1111";
        assertThat(fits("1111", call)).isFalse();
        assertThat(fits("ilse OR listed", call)).isFalse();
        assertThat(marked("pay 1111 ilse*", "en", call)).isEqualTo(call.replace("pay", "[pay]"));
        assertThat(Masked.of("Order 4111111111111112, room 12, 2025-07-07"))
                .isEqualTo("Order 4111111111111112, room 12, 2025-07-07");
    }

    private static boolean fits(String search, String comment) {
        return WordMatch.of(WordSearch.of(search), "en").fits(comment);
    }

    private static String marked(String search, String language, String comment) {
        return WordMatch.of(WordSearch.of(search), language).mark(comment).stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
