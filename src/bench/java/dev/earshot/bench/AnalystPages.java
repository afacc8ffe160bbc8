package dev.earshot.bench;

import dev.earshot.response.view.Filling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every page of an analyst, as it is first opened and with what its forms ask for. */
final class AnalystPages {

    private static final String OF = "?survey=" + Filling.SURVEY;

    private AnalystPages() {}

    /** By their names, in the order they are asked in. */
    static Map<String, String> addresses(LocalDate today) {
        String year = "&from=" + today.minusDays(364) + "&to=" + today;
        Map<String, String> all = new LinkedHashMap<>();
        all.put("trend of 365 days, JSON", "/trend.json" + OF + "&by=day" + year);
        all.put("trend of 365 days, page", "/trend" + OF + "&by=day" + year);
        all.put("trend of 52 weeks of customers, page", "/trend" + OF + "&by=week&basis=customers" + year);
        all.put("trend of one store, page", "/trend" + OF + "&segment=order.store%3Astore-017" + year);
        all.put("overview, whole page", "/" + OF);
        all.put("overview of 52 weeks, whole page", "/" + OF + "&period=52w");
        all.put("segments, page", "/segments" + OF);
        all.put("200 stores of a year, page", "/segments" + OF + "&field=order.store" + year);
        all.put("couriers by channels, page", "/segments" + OF + "&field=order.courier&with=order.channel");
        all.put("couriers by channels of a year, page", "/segments" + OF + "&field=order.courier&with=order.channel" + year);
        all.put("drivers, page", "/drivers" + OF);
        all.put("drivers of a year, page", "/drivers" + OF + year);
        all.put("who answered, page", "/who-answered" + OF);
        all.put("who answered of a year, page", "/who-answered" + OF + year);
        all.put("topics, page", "/topics" + OF);
        all.put("topics of a year, page", "/topics" + OF + year);
        all.put("touchpoints, page", "/touchpoints");
        all.put("charter, page", "/charter");
        all.putAll(figures(today, year));
        all.put("at risk, page", "/at-risk");
        all.put("delivery, page", "/delivery" + OF);
        all.putAll(responses(year));
        return all;
    }

    private static Map<String, String> figures(LocalDate today, String year) {
        String figures = "/figures/" + Filling.SURVEY;
        String days = "?" + year.substring(1);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("a figure, page", figures + "/recommend");
        all.put("a figure of a year, page", figures + "/recommend" + days);
        all.put(
                "figure of detractors of one store, page",
                figures + "/recommend?segment=order.store%3Astore-017&group=detractor");
        all.put("a figure of customers, page", figures + "/recommend?basis=customers");
        all.put("a figure as of a week ago, page", figures + "/recommend?as-of=" + today.minusWeeks(1));
        all.put("response rate, page", figures + "/response-rate");
        all.put("response rate of a year, page", figures + "/response-rate" + days);
        return all;
    }

    private static Map<String, String> responses(String year) {
        String responses = "/responses" + OF;
        Map<String, String> all = new LinkedHashMap<>();
        all.put("newest responses, page", responses);
        all.put("responses of a year, page", responses + year);
        all.put("detractors of one store, page", responses + "&group=detractor&field=order.store&value=store-017" + year);
        all.put("a word that is often there, page", responses + "&q=late" + year);
        all.put("a word of one order, page", responses + "&q=store-017" + year);
        all.put("a word that is nowhere, 13 weeks, page", responses + "&q=xylophone");
        all.put("a word that is nowhere, page", responses + "&q=xylophone" + year);
        return all;
    }
}
