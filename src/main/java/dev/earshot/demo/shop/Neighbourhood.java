package dev.earshot.demo.shop;

import dev.earshot.demo.truth.Country;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the customers: seven in ten have long been here, the others come over the months. */
public final class Neighbourhood {

    public static final int CUSTOMERS = 9_600;

    private static final double FALLING_OUT = 0.012;
    private static final List<String> DOMAINS = List.of("example.com", "example.net", "example.org");

    // No first name of the people who work in the pages' examples.
    private static final List<String> FIRST = List.of(
            ("Ada Alba Anselm Aoife Arno Basma Bea Birk Bruna Carlo Celia Ciara Cosmo Dalia Darragh Dilan Doro Edda"
                            + " Eamon Elif Emil Enno Fadi Fenna Finn Flora Gesa Gil Greet Hana Hedda Hugo Ida Imke Inés"
                            + " Iris Jaap Janne Joris Juna Kaat Kian Kito Lale Leif Lena Lior Lotte Luc Maeve Malou Mara"
                            + " Merle Mika Mona Nael Nele Niall Nour Oda Odile Okan Orla Oskar Paloma Per Quim Rahel Rana"
                            + " Remi Roos Rosa Ruben Saba Salma Selma Sinan Stine Tess Thea Tilo Tove Ulla Una Valentin"
                            + " Vera Wanda Wim Xenia Yara Younes Ysolde Zita Zoé")
                    .split(" "));
    private static final List<String> LAST = List.of(
            ("Abb Ask Bel Bo Brin Cat Col Dar Dov Eb Elm Fax Fen Fil Gar Gob Hal Hov Ilm Ix Jad Jo Kel Kor Lam Lo Mab"
                            + " Mir Nad Nol Ob Orm Pax Pim Quo Ras Rel Sol Sy Tam Tov Ulm Ur Val Vex Wen Wo Yb Zan Zo")
                    .split(" "));

    private Neighbourhood() {}

    /** In the order in which they came. */
    public static List<Shopper> populate(List<Store> stores, Dice dice, ShopDays days, ZoneId zone) {
        List<Shopper> all = new ArrayList<>();
        for (int number = 1; number <= CUSTOMERS; number++) {
            all.add(shopper(number, stores, dice.split(), days, zone));
        }
        all.sort(Comparator.comparing(Shopper::since));
        return all;
    }

    private static Shopper shopper(int number, List<Store> stores, Dice dice, ShopDays days, ZoneId zone) {
        int length = (int) ChronoUnit.DAYS.between(days.start(), days.today());
        LocalDate first = days.start().plusDays(dice.chance(0.7) ? -dice.below(700) : dice.below(length));
        Instant since = first.atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(420 + dice.below(840)));
        Store home = dice.one(stores, Store::share);
        boolean local = !home.isWeb() && dice.chance(0.94);
        Country country = local ? home.country() : dice.one(Country.ALL, each -> each.share);
        boolean fallsOut = dice.chance(FALLING_OUT);
        String firstName = dice.one(FIRST);
        String lastName = dice.one(LAST);
        return new Shopper(
                dice.id(since),
                address(firstName, lastName, number, dice),
                firstName,
                lastName,
                dice.chance(0.04) ? "ar" : country.language,
                country,
                home,
                since,
                fallsOut ? 0.5 : dice.bell(0.9),
                country.keenness * StrictMath.exp(dice.bell(0.4)),
                fallsOut ? Optional.of(days.start().plusDays(dice.below(length) - 60)) : Optional.empty());
    }

    private static String address(String firstName, String lastName, int number, Dice dice) {
        String plain = (firstName + "." + lastName).toLowerCase(Locale.ROOT).replace('é', 'e');
        return "%s.%04d@%s".formatted(plain, number, dice.one(DOMAINS));
    }
}
