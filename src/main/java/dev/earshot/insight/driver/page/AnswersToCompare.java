package dev.earshot.insight.driver.page;

import dev.earshot.insight.driver.DriverRequest;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import jakarta.enterprise.context.ApplicationScoped;

/** How many answers to the headline question a map is made of, from the daily counts. */
@ApplicationScoped
class AnswersToCompare {

    private final Tallies tallies;

    AnswersToCompare(Tallies tallies) {
        this.tallies = tallies;
    }

    long count(DriverRequest request) {
        Series everybody = Series.of(request.revision(), request.outcome(), request.origin());
        Series series = request.part()
                .map(part -> everybody.in(part.segment().field(), part.value()))
                .orElse(everybody);
        return tallies.days(series, request.from(), request.to().plusDays(1)).stream()
                .mapToLong(day -> day.answers().total())
                .sum();
    }
}
