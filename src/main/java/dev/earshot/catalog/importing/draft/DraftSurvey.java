package dev.earshot.catalog.importing.draft;

import dev.earshot.catalog.importing.draft.Asked.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A survey being put together in the order of its pages. Keeps to what the language allows. */
public final class DraftSurvey {

    private static final int MOST_QUESTIONS = 50;
    private static final int LONGEST_CONDITION = 1_000;

    private record DraftPage(Optional<Words> title, Rule when, List<DraftQuestion> questions) {}

    private final Report report;
    private final Ids ids = new Ids();
    private final Keys ends = new Keys();
    private final List<Keys> endings = new ArrayList<>();
    private final List<DraftPage> pages = new ArrayList<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private Optional<Words> title = Optional.empty();
    private List<String> languages = List.of("en");
    private int count;

    public DraftSurvey(Report report) {
        this.report = report;
    }

    public Ids ids() {
        return ids;
    }

    public void title(Words words) {
        title = Optional.of(words);
    }

    public boolean hasTitle() {
        return title.isPresent();
    }

    /** @param tags the source language first */
    public void languages(List<String> tags) {
        languages = tags;
    }

    public void thanks(Words words) {
        ends.put("thanks", words);
    }

    /** A link for everybody on the last page. */
    public void callToAction(Words words, Json url) {
        link(words, url).ifPresent(link -> ends.put("call-to-action", link));
    }

    /** A link as it is written; empty, and reported, where its address is not complete. */
    public Optional<Keys> link(Words words, Json url) {
        Optional<String> address = url.text().map(String::strip).filter(DraftSurvey::isWebAddress);
        if (address.isEmpty()) {
            report.left(url, "the link is no complete web address");
        }
        return address.map(text -> new Keys().put("text", words).put("url", text));
    }

    public void ending(Rule when, Words text, Json at) {
        ending(when, text, Optional.empty(), at);
    }

    /** @param link its own, or empty for the one everybody has */
    public void ending(Rule when, Words text, Optional<Keys> link, Json at) {
        Rule who = within(when, at);
        if (!isAlways(who) && !who.equals(Rule.NEVER)) {
            Keys ending = new Keys().put("when", who.cel()).put("text", text);
            link.ifPresent(keys -> ending.put("link", keys));
            endings.add(ending);
        }
    }

    /** Begins a page; what is added next stands on it. */
    public void page(Optional<Words> heading, Rule when, Json at) {
        pages.add(new DraftPage(heading, within(when, at), new ArrayList<>()));
    }

    /** A question asked before, by the name it had. */
    public Optional<Asked> asked(String name) {
        return Optional.ofNullable(asked.get(name));
    }

    /** @param name under which conditions and texts speak of it */
    public void add(String name, DraftQuestion question, Json at) {
        if (count + question.count() > MOST_QUESTIONS) {
            refuse(at);
            return;
        }
        DraftQuestion kept = question.shown(within(question.when(), at));
        if (kept.when().equals(Rule.NEVER)) {
            report.left(at, "its condition never holds");
            return;
        }
        count += kept.count();
        page().questions().add(kept);
        if (!kept.isStatement() && !kept.isBattery()) {
            boolean certain = kept.required() && isAlways(kept.when()) && isAlways(page().when());
            asked.put(name, new Asked(kept.id(), kept.kind(), kept.values(), certain));
        }
        kept.items().forEach((item, id) -> asked.put(name + "." + item, new Asked(id, Kind.NUMBER, Map.of(), false)));
    }

    /** Whether there is no room for another question. */
    public boolean isFull() {
        return count >= MOST_QUESTIONS;
    }

    /** Whether something in {@code question} can only be known once the page that is being filled was sent. */
    public boolean readsThisPage(DraftQuestion question) {
        return page().questions().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.id()), each.items().values().stream()))
                .anyMatch(question::reads);
    }

    public boolean isPageEmpty() {
        return page().questions().isEmpty();
    }

    /** Whether it asks anything; statements alone are no survey. */
    public boolean asksSomething() {
        return questions().anyMatch(question -> !question.isStatement());
    }

    public int count() {
        return (int) questions().filter(question -> !question.isStatement()).count();
    }

    public Keys keys(String id) {
        Keys keys = new Keys().put("title", title);
        if (!languages.equals(List.of("en"))) {
            keys.putRow("languages", languages);
        }
        keys.put("open", true).remark("open", "anybody may answer at /s/" + id);
        keys.putAll(ends);
        if (!endings.isEmpty()) {
            keys.put("endings", endings);
        }
        List<DraftPage> filled =
                pages.stream().filter(page -> !page.questions().isEmpty()).toList();
        if (filled.size() == 1
                && filled.get(0).title().isEmpty()
                && isAlways(filled.get(0).when())) {
            return keys.put("questions", questionKeys(filled.get(0)));
        }
        return keys.put("pages", filled.stream().map(this::pageKeys).toList());
    }

    private Keys pageKeys(DraftPage page) {
        Keys keys = new Keys().put("title", page.title());
        if (!isAlways(page.when())) {
            keys.put("when", page.when().cel());
        }
        return keys.put("questions", questionKeys(page));
    }

    private List<Keys> questionKeys(DraftPage page) {
        Optional<DraftQuestion> outcome = questions()
                .filter(DraftQuestion::isLeading)
                .findFirst()
                .or(() -> questions().filter(DraftQuestion::isRating).findFirst());
        return page.questions().stream()
                .map(question ->
                        question.keys(outcome.filter(it -> it == question).isPresent()))
                .toList();
    }

    private Stream<DraftQuestion> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    private DraftPage page() {
        if (pages.isEmpty()) {
            pages.add(new DraftPage(Optional.empty(), Rule.ALWAYS, new ArrayList<>()));
        }
        return pages.get(pages.size() - 1);
    }

    /** The rule as shortly as it can be said, or {@link Rule#ALWAYS} where that is still too long to be written. */
    public Rule within(Rule rule, Json at) {
        Optional<Asked> only = Band.answer(rule).flatMap(name -> asked.values().stream()
                .filter(it -> it.name().equals(name))
                .findFirst());
        Rule when = Band.shorter(rule, only);
        if (when.cel().length() > LONGEST_CONDITION) {
            report.left(
                    at, "its condition has more than " + LONGEST_CONDITION + " characters. It is shown to everybody");
            return Rule.ALWAYS;
        }
        return when;
    }

    public void refuse(Json at) {
        report.left(at, "a survey has at most " + MOST_QUESTIONS + " questions. Make two surveys of it");
    }

    private static boolean isAlways(Rule rule) {
        return rule.equals(Rule.ALWAYS);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= 1_000
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
