package dev.earshot.insight.driver.page;

import dev.earshot.insight.driver.DriverRequest;
import dev.earshot.score.driver.map.Driver;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.List;
import java.util.Locale;

/** What drivers are called on a page: their own words where these are few and no question, else the id in a reader's form. */
record DriverNames(DriverRequest request, DriverMessages words, String language) {

    private static final int MOST_LETTERS = 24;

    String of(Driver driver) {
        return listed(driver.attributes().stream()
                .map(request.attributes()::get)
                .map(this::of)
                .toList());
    }

    String of(ScaleQuestion question) {
        String text = question.text().in(language);
        boolean name = text.length() <= MOST_LETTERS && !text.contains("?");
        String id = question.id().replace('-', ' ').replace('_', ' ');
        return name ? text : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    /** The questions as they are asked; "" where the name says as much. */
    String asked(Driver driver) {
        List<String> questions = driver.attributes().stream()
                .map(request.attributes()::get)
                .filter(question -> !of(question).equals(question.text().in(language)))
                .map(question -> question.text().in(language))
                .toList();
        return String.join(" · ", questions);
    }

    /** "Speed, Quality and Courtesy". */
    String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : words.and(String.join(", ", names.subList(0, last)), names.get(last));
    }
}
