package dev.earshot.insight.turnout;

import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.sample.FrameFit;
import dev.earshot.score.sample.NonResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far everybody came who could have been asked. Page, JSON and CSV show this same one.
 *
 * @param eligible events at which somebody could have been asked
 * @param invited whose mail left and did not come back
 * @param traits what is known of everybody
 * @param units empty where no field tells stores or the like apart
 * @param cut whether only the latest of more events were looked at
 * @param interrupted why nothing could be counted
 */
public record Turnout(
        TurnoutRequest request,
        LocalDate today,
        long eligible,
        long invited,
        long answered,
        List<Trait> traits,
        Weighed weighed,
        Waves waves,
        Optional<Units> units,
        boolean cut,
        boolean interrupted) {

    /** @param touches the latest first */
    static Turnout of(TurnoutRequest request, LocalDate today, List<Touch> touches, boolean cut) {
        Metric metric = request.asked().metric();
        Programme programme = request.asked().programme();
        double confidence = request.confidence().share();
        long invited = touches.stream().filter(Touch::invited).count();
        long answered = touches.stream().filter(Touch::answered).count();
        List<Grouping> groupings = new ArrayList<>(List.of(Grouping.ofWorth(touches)));
        IntStream.range(0, request.fields().size())
                .mapToObj(i -> Grouping.ofField(request.fields().get(i), i, touches))
                .forEach(groupings::add);
        List<Trait> traits = new ArrayList<>(groupings.stream()
                .map(Grouping::trait)
                .filter(Trait::tellsApart)
                .toList());
        traits.add(Grouping.ofDelay(touches).trait());
        return new Turnout(
                request,
                today,
                touches.size(),
                invited,
                answered,
                List.copyOf(traits),
                Weighed.of(metric, programme, confidence, touches, groupings),
                Waves.of(metric, programme, confidence, touches, invited == 0 ? 0 : (double) answered / invited),
                programme.k() > 1
                        ? Optional.empty()
                        : Units.of(
                                metric,
                                confidence,
                                request.fields().stream()
                                        .map(field -> field.field())
                                        .toList(),
                                touches),
                cut,
                false);
    }

    /** Instead of figures, where counting took too long. */
    static Turnout interrupted(TurnoutRequest request, LocalDate today) {
        Turnout none = of(request, today, List.of(), false);
        return new Turnout(request, today, 0, 0, 0, List.of(), none.weighed, none.waves, Optional.empty(), false, true);
    }

    public OptionalDouble coverage() {
        return share(invited, eligible);
    }

    public OptionalDouble responseRate() {
        return share(answered, invited);
    }

    /** Where those who answered differ most from those invited. */
    public Optional<Trait> mostUnlike() {
        return traits.stream()
                .filter(trait -> trait.response().isPresent())
                .max(Comparator.comparingDouble(trait ->
                        trait.response().map(fit -> fit.test().effect()).orElse(0.0)));
    }

    /** What those who did not answer could do to the figure; empty where the figure is held back. */
    public Optional<NonResponse> shownCheck() {
        return waves.check().filter(check -> !weighed.raw().suppressed());
    }

    /** How unlike in words. */
    public Optional<FrameFit.Light> unlikeness() {
        return mostUnlike().flatMap(Trait::response).map(FrameFit::light);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
