package dev.earshot.bench.data;

import java.util.List;
import java.util.SplittableRandom;

/** What customers write in one language: a remark or two about the order, as happy as the score, and now and then a detail. */
enum Wording {
    DE(
            List.of(
                    "Die Lieferung war schneller da als erwartet",
                    "Der Fahrer war freundlich und hat das Paket bis zur Tür gebracht",
                    "Die Qualität ist hervorragend, alles sauber verarbeitet",
                    "Sehr nette Beratung am Telefon",
                    "Der Preis ist fair für das, was man bekommt",
                    "Bestellung und Bezahlung haben einwandfrei geklappt",
                    "Alles war liebevoll verpackt",
                    "Die Webseite ist übersichtlich, ich habe sofort alles gefunden",
                    "Ich bestelle gern wieder hier"),
            List.of(
                    "Alles in Ordnung, nichts Besonderes",
                    "Die Lieferung kam pünktlich, die Verpackung war etwas groß",
                    "Gute Ware, aber nicht ganz billig",
                    "Die Sendungsverfolgung könnte genauer sein",
                    "Hat gepasst, die Farbe wirkt auf dem Bild anders"),
            List.of(
                    "Das Paket kam viel zu spät",
                    "Die Ware war beschädigt, ein Teil ist zerbrochen",
                    "Niemand hat auf meine E-Mail geantwortet",
                    "Der Fahrer war unfreundlich und hat einfach vor dem Haus abgestellt",
                    "Die Rechnung war falsch und ich warte noch auf mein Geld",
                    "Viel zu teuer für diese Qualität",
                    "Die Webseite ist beim Bezahlen dreimal abgestürzt",
                    "Am Telefon habe ich eine halbe Stunde gewartet",
                    "Die Rücksendung war umständlich"),
            List.of("Es ging um den Artikel %s.", "Bestellnummer %s.", "Filiale %s."),
            List.of("Teekanne", "Lampe", "Regal", "Teppich", "Vase", "Decke", "Stuhl", "Spiegel", "Kissen", "Pfanne")),
    EN(
            List.of(
                    "It came in time and was packed with care",
                    "The driver was friendly and carried it up to the door",
                    "Excellent quality, nicely made",
                    "Very kind and helpful people on the phone",
                    "A fair price for what you get",
                    "Ordering and paying was quick and easy",
                    "The website is clear, I found everything at once",
                    "I will gladly order here again"),
            List.of(
                    "All in order, nothing special",
                    "Delivered on time, the box was rather large",
                    "Good, but not exactly cheap",
                    "The tracking could be more precise",
                    "It fits, the colour looks different in the picture"),
            List.of(
                    "It came late, much later than promised",
                    "The parcel was damaged and one part was broken",
                    "Nobody answered my email",
                    "The driver was rude and left it in the rain",
                    "The invoice was wrong and I still wait for my refund",
                    "Far too expensive for this quality",
                    "The website crashed three times while I was paying",
                    "I waited half an hour on the phone",
                    "Sending it back was a nuisance"),
            List.of("It was about the %s.", "Order number %s.", "The shop was %s."),
            List.of("teapot", "lamp", "shelf", "carpet", "vase", "blanket", "chair", "mirror", "cushion", "pan"));

    private final List<String> happy;
    private final List<String> middling;
    private final List<String> unhappy;
    private final List<String> details;
    private final List<String> things;

    Wording(
            List<String> happy,
            List<String> middling,
            List<String> unhappy,
            List<String> details,
            List<String> things) {
        this.happy = happy;
        this.middling = middling;
        this.unhappy = unhappy;
        this.details = details;
        this.things = things;
    }

    /** @param number of the response: the same words for everybody who asks */
    String of(long number, int score, String store) {
        SplittableRandom dice = new SplittableRandom(number * 0x9E3779B97F4A7C15L + 7);
        List<String> usual = score > 8 ? happy : score > 6 ? middling : unhappy;
        StringBuilder words = new StringBuilder(pick(usual, dice)).append('.');
        if (dice.nextInt(2) == 0) {
            // Nobody is of one mind.
            words.append(' ')
                    .append(pick(dice.nextInt(4) == 0 ? middling : usual, dice))
                    .append('.');
        }
        int detail = dice.nextInt(2 * details.size());
        if (detail < details.size()) {
            String named = List.of(pick(things, dice) + " " + dice.nextInt(2_000), String.valueOf(number), store)
                    .get(detail);
            words.append(' ').append(details.get(detail).formatted(named));
        }
        return words.toString();
    }

    private static String pick(List<String> some, SplittableRandom dice) {
        return some.get(dice.nextInt(some.size()));
    }
}
