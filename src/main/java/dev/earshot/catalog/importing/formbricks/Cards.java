package dev.earshot.catalog.importing.formbricks;

import dev.earshot.catalog.importing.draft.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All questions in their order, whether they stand in blocks or not, and where each jump leads.
 *
 * @param places where a question, or the first of a block, stands; what is past the last is the end
 */
record Cards(List<Card> all, Map<String, Integer> places, boolean byBlock) {

    private static final int MOST = 200;

    /**
     * @param logic where to go on: the question itself, or its block where it is the last of one; else nothing
     * @param first whether it is the first of its block
     */
    record Card(Json json, Optional<Json> logic, boolean first) {}

    static Cards of(Json root) {
        List<Card> cards = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        boolean crowded = false;
        for (Json block : root.at("blocks").items()) {
            List<Json> elements = block.at("elements").items();
            crowded |= elements.size() > 1;
            for (int i = 0; i < elements.size() && cards.size() < MOST; i++) {
                if (i == 0) {
                    block.at("id").text().ifPresent(id -> places.putIfAbsent(id, cards.size()));
                }
                boolean last = i == elements.size() - 1;
                cards.add(new Card(elements.get(i), last ? Optional.of(block) : Optional.empty(), i == 0));
            }
        }
        // A survey moved to blocks keeps an empty list of questions.
        for (Json question : cards.isEmpty() ? root.at("questions").items() : List.<Json>of()) {
            question.at("id").text().ifPresent(id -> places.putIfAbsent(id, cards.size()));
            if (cards.size() < MOST) {
                cards.add(new Card(question, Optional.of(question), true));
            }
        }
        places.put("end", cards.size());
        for (Json ending : root.at("endings").items()) {
            ending.at("id").text().ifPresent(id -> places.putIfAbsent(id, cards.size()));
        }
        return new Cards(cards, places, crowded);
    }

    /** Whether a block begins here, in a survey whose blocks hold several questions. */
    boolean beginsPage(int place) {
        return byBlock && place > 0 && all.get(place).first();
    }
}
