package dev.earshot.insight.driver;

import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.score.driver.map.Driver;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What half a rating point more costs, for those attributes somebody gave a price of: "cost.delivery-speed=1200" in an address.
 *
 * @param byQuestion money of any currency, above 0, by id of the question
 */
public record Prices(Map<String, Double> byQuestion) {

    /** Before the id of a question in the query string. */
    public static final String NAME = "cost.";

    private static final double MOST = 1e12;

    /** Prices that were left empty are none. */
    public static Prices of(DriverRequest request, MultivaluedMap<String, String> query) {
        List<String> ids = request.attributes().stream().map(ScaleQuestion::id).toList();
        Map<String, Double> prices = new TreeMap<>();
        query.forEach((name, given) -> {
            if (name.startsWith(NAME) && !given.get(0).isBlank()) {
                String id = name.substring(NAME.length());
                if (!ids.contains(id)) {
                    throw bad("\"" + NAME + "\" is followed by one of: " + String.join(", ", ids) + ".");
                }
                prices.put(id, price(name, given.get(0).strip()));
            }
        });
        return new Prices(prices);
    }

    private static double price(String name, String given) {
        try {
            double price = Double.parseDouble(given);
            if (price > 0 && price <= MOST) {
                return price;
            }
        } catch (NumberFormatException e) {
            // Falls through to the sentence.
        }
        throw bad("\"" + name + "\" is an amount above 0, like 1200 or 99.50.");
    }

    /** As it stands in an address: "1200", "99.5". */
    public static String plain(double price) {
        return BigDecimal.valueOf(price).stripTrailingZeros().toPlainString();
    }

    /** By place on the map; of attributes taken together, the sum of their prices. */
    Map<Integer, Double> byPlace(List<Driver> drivers, List<String> ids) {
        Map<Integer, Double> prices = new HashMap<>();
        for (int place = 0; place < drivers.size(); place++) {
            double price = drivers.get(place).attributes().stream()
                    .mapToDouble(attribute -> byQuestion.getOrDefault(ids.get(attribute), 0.0))
                    .sum();
            if (price > 0) {
                prices.put(place, price);
            }
        }
        return prices;
    }

    private static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
