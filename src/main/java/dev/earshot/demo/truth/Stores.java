package dev.earshot.demo.truth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the forty stores, and how those who work there go about the answers. */
final class Stores {

    private static final Map<Country, String> CITIES = cities();
    private static final int MEDDLERS_OF_A_KIND = 3;
    private static final double WEB_SHARE = 9;

    private Stores() {}

    static List<Store> draw(Dice dice) {
        Map<String, Country> towns = new LinkedHashMap<>();
        CITIES.forEach((country, cities) -> List.of(cities.split(" ")).forEach(city -> towns.put(city, country)));
        Map<String, Habit> habits = habits(new ArrayList<>(towns.keySet()), dice);
        List<Store> stores = new ArrayList<>();
        towns.forEach((key, country) -> stores.add(new Store(
                key,
                country,
                dice.between(0.85, 1.3),
                dice.between(0.07, 0.13),
                habits.getOrDefault(key, Habit.HONEST),
                effects(dice))));
        stores.add(new Store(Store.WEB, Country.DE, WEB_SHARE, 0.1, Habit.HONEST, new EnumMap<>(Driver.class)));
        return stores;
    }

    private static Map<String, Habit> habits(List<String> keys, Dice dice) {
        Map<String, Habit> habits = new HashMap<>();
        for (int i = 0; i < 2 * MEDDLERS_OF_A_KIND; i++) {
            habits.put(keys.remove(dice.below(keys.size())), i < MEDDLERS_OF_A_KIND ? Habit.BEGS : Habit.CHERRY_PICKS);
        }
        return habits;
    }

    private static Map<Driver, Double> effects(Dice dice) {
        Map<Driver, Double> effects = new EnumMap<>(Driver.class);
        double all = dice.bell(0.25);
        for (Driver driver : Driver.ALL) {
            effects.put(driver, all + dice.bell(0.25));
        }
        return effects;
    }

    private static Map<Country, String> cities() {
        Map<Country, String> cities = new EnumMap<>(Country.class);
        cities.put(
                Country.DE,
                "berlin hamburg bremen koeln leipzig dresden hannover kassel mainz nuernberg stuttgart augsburg kiel"
                        + " muenster freiburg erfurt rostock");
        cities.put(Country.AT, "wien graz linz salzburg innsbruck");
        cities.put(Country.IE, "dublin cork galway");
        cities.put(Country.NL, "amsterdam utrecht rotterdam groningen");
        cities.put(Country.BE, "gent liege namur");
        cities.put(Country.FR, "paris lyon lille nantes");
        cities.put(Country.ES, "madrid bilbao sevilla valencia");
        return cities;
    }
}
