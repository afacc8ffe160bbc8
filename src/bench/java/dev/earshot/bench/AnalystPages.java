package dev.earshot.bench;

import dev.earshot.bench.data.Filling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every page of an analyst with its JSON, as it is first opened and with what its forms ask for. */
final class AnalystPages {

    private static final String OF = "?survey=" + Filling.SURVEY;
    private static final String STORE = "&segment=order.store%3Astore-017";

    private final Map<String, String> all = new LinkedHashMap<>();
    private final String usual;
    private final String year;
    private final LocalDate today;
    private final String customer;

    private AnalystPages(String usual, String year, LocalDate today, String customer) {
        this.usual = usual;
        this.year = year;
        this.today = today;
        this.customer = customer;
    }

    /**
     * By their names, in the order they are asked in.
     *
     * @param customer an id
     */
    static Map<String, String> addresses(LocalDate today, String customer) {
        return new AnalystPages("", days(today.minusDays(364), today), today, customer).named();
    }

    /** The same of the first days there are: nothing that is remembered of them answers what is asked later. */
    static Map<String, String> ofOtherDays(LocalDate today, String customer) {
        String days = days(today.minusDays(700), today.minusDays(687));
        return new AnalystPages(days, days, today, customer).named();
    }

    private static String days(LocalDate from, LocalDate to) {
        return "&from=" + from + "&to=" + to;
    }

    private Map<String, String> named() {
        page("overview", "/" + OF);
        page("overview of 52 weeks", "/" + OF + "&period=52w");
        both("trend of 365 days", "/trend", OF + "&by=day" + year);
        page("trend of 52 weeks of customers", "/trend" + OF + "&by=week&basis=customers" + year);
        page("trend of one store", "/trend" + OF + STORE + year);
        all.put("trend of 365 days, SVG", "/trend.svg" + OF + "&by=day" + year);
        both("segments", "/segments", OF + usual);
        both("200 stores of a year", "/segments", OF + "&field=order.store" + year);
        both("couriers by channels", "/segments", OF + "&field=order.courier&with=order.channel" + usual);
        both("couriers by channels of a year", "/segments", OF + "&field=order.courier&with=order.channel" + year);
        both("drivers", "/drivers", OF + usual);
        both("drivers of a year", "/drivers", OF + year);
        both("who answered", "/who-answered", OF + usual);
        both("who answered of a year", "/who-answered", OF + year);
        both("topics", "/topics", OF + usual);
        both("topics of a year", "/topics", OF + year);
        both("touchpoints", "/touchpoints", "");
        both("charter", "/charter", "");
        figures();
        page("at risk", "/at-risk");
        page("at risk, resolved", "/at-risk?show=resolved");
        page("delivery", "/delivery" + OF);
        page("delivery of 52 weeks", "/delivery" + OF + "&period=52w");
        responses();
        page("a file of responses", "/responses/exports/" + Visitor.EXPORTED);
        page("a customer", "/customers/" + customer);
        all.put("a customer, JSON", "/customers/" + customer + "/timeline.json");
        page("digest", "/digest");
        page("digest as a mail", "/digest/mail");
        page("surveys", "/surveys");
        page("inbox", "/inbox");
        page("outbox", "/outbox");
        page("clicks", "/clicks");
        return all;
    }

    private void page(String name, String address) {
        all.put(name + ", page", address);
    }

    private void both(String name, String path, String query) {
        page(name, path + query);
        all.put(name + ", JSON", path + ".json" + query);
    }

    private void figures() {
        String figures = "/figures/" + Filling.SURVEY;
        figure("a figure", figures + "/recommend", "?" + usual);
        figure("a figure of a year", figures + "/recommend", "?" + year);
        figure("detractors of one store", figures + "/recommend", "?group=detractor" + STORE + usual);
        figure("a figure of customers", figures + "/recommend", "?basis=customers" + usual);
        figure("a figure as of a week ago", figures + "/recommend", "?as-of=" + today.minusWeeks(1) + usual);
        figure("response rate", figures + "/response-rate", "?" + usual);
        figure("response rate of a year", figures + "/response-rate", "?" + year);
        page("definitions", "/figures");
    }

    private void figure(String name, String path, String query) {
        page(name, path + query);
        all.put(name + ", JSON", path + "/figure.json" + query);
    }

    private void responses() {
        String responses = "/responses" + OF;
        page("newest responses", responses + usual);
        page("responses of a year", responses + year);
        page("detractors of one store, listed", responses + "&group=detractor&field=order.store&value=store-017" + year);
        page("a topic, listed", responses + "&tag=delivery" + year);
        page("a word that is often there", responses + "&q=late" + year);
        page("a word in German", responses + "&q=besch%C3%A4digt" + year);
        page("two words beside each other", responses + "&q=%22waited+half%22" + year);
        page("a word of one order", responses + "&q=store-017" + year);
        page("a word that is nowhere, 13 weeks", responses + "&q=xylophone" + usual);
        page("a word that is nowhere", responses + "&q=xylophone" + year);
    }
}
