package dev.earshot.insight.driver.page;

import dev.earshot.insight.driver.DriverRequest;
import dev.earshot.score.driver.map.Driver;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.List;
import java.util.Locale;

/** What drivers are called on a page: items of a battery by their own words, a question by its id in a reader's form. */
record DriverNames(DriverRequest request, DriverMessages words, String language) {

    String of(Driver driver) {
        return listed(driver.attributes().stream()
                .map(request.attributes()::get)
                .map(this::of)
                .toList());
    }

    String of(ScaleQuestion question) {
        if (isItem(question)) {
            return question.text().in(language);
        }
        String words = question.id().replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private boolean isItem(ScaleQuestion question) {
        return request.survey().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Battery.class::isInstance)
                .map(Battery.class::cast)
                .anyMatch(battery -> battery.items().contains(question));
    }

    /** The questions as they are asked; "" where the name says as much. */
    String asked(Driver driver) {
        List<String> questions = driver.attributes().stream()
                .map(request.attributes()::get)
                .filter(question -> !isItem(question))
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
