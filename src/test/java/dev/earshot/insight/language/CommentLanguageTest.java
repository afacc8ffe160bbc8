package dev.earshot.insight.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentLanguageTest {

    private static final List<String> FIVE = List.of("en", "de", "fr", "es", "ar");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The parcel arrived late and nobody told me why.",
                "de | Das Paket kam zu spät und niemand hat mir Bescheid gesagt.",
                "fr | Le colis est arrivé en retard et personne ne m’a prévenu.",
                "es | El paquete llegó tarde y nadie me avisó.",
                "ar | وصل الطرد متأخرا ولم يخبرني أحد بذلك"
            })
    void aCommentIsReadInTheLanguageItIsWrittenInWhateverTheForm(String language, String comment) {
        assertThat(FIVE).allSatisfy(form -> assertThat(CommentLanguage.of(List.of(comment), form))
                .isEqualTo(language));
    }

    @Test
    void aRegionOfTheFormStays() {
        assertThat(in("Das Paket kam zu spät, und niemand sagt Bescheid.", "de-AT"))
                .isEqualTo("de-AT");
    }

    @Test
    void fewLettersSayTooLittle() {
        assertThat(in("Paket zu spät da", "en")).isEqualTo("en");
        assertThat(in("Paket zu spät da, keine Nachricht bekommen", "en")).isEqualTo("de");
        assertThat(in("Paket 12345678901234567890 !!!!!!!!!! 😡😡😡", "en")).isEqualTo("en");
    }

    @Test
    void aWeakGuessIsNone() {
        assertThat(in("Bonita tienda, entrega lenta.", "es")).isEqualTo("es");
        assertThat(in("Das Smart Home Starter Kit ist super easy", "de")).isEqualTo("de");
    }

    @Test
    void neighboursAreNotTakenForTheFive() {
        assertThat(in("Il pacco è arrivato in ritardo e nessuno mi ha avvisato", "es"))
                .isEqualTo("it");
        assertThat(in("Het pakket kwam te laat en niemand heeft iets gezegd", "de"))
                .isEqualTo("nl");
    }

    @Test
    void nothingIsSaidAboutLanguagesOutsideTheModel() {
        assertThat(in("Das Paket kam zu spät, und niemand sagt Bescheid.", "lb"))
                .isEqualTo("lb");
    }

    @Test
    void whatTwoQuestionsWereAnsweredWithIsReadTogetherInWhateverOrder() {
        assertThat(CommentLanguage.of(List.of("Alles bestens", "Gerne wieder bei euch"), "en"))
                .isEqualTo("de");
        String german = "Das Paket kam zu spät und niemand sagt etwas. ".repeat(10);
        String french = "Le colis est en retard et personne ne dit rien. ".repeat(10);
        assertThat(CommentLanguage.of(List.of(german, french), "en"))
                .isEqualTo(CommentLanguage.of(List.of(french, german), "en"));
    }

    @Test
    void maskedAddressesAreNoEnglish() {
        assertThat(in("Paket zu spät [number]", "en")).isEqualTo("en");
        assertThat(in("Zu spät geliefert [account] [number] [card] [e-mail]", "de"))
                .isEqualTo("de");
    }

    private static String in(String comment, String form) {
        return CommentLanguage.of(List.of(comment), form);
    }
}
