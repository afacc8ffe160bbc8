package dev.earshot.insight.delivery;

import dev.earshot.insight.recall.Soon;
import dev.earshot.platform.Installation;
import dev.earshot.rollup.rate.AskedDay;
import dev.earshot.rollup.rate.AskedDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * What became of the events of each day, remembered until a mail of that day is sent, comes back or is answered. What else may
 * change, such as a form that is opened and closed again, is seen at once of the latest days and within a time of those before.
 */
@ApplicationScoped
class DecidedDays {

    private static final int MOST_DAYS = 4_000;

    /** Days between two that changed are counted along with them. */
    private static final int GAP = 7;

    /** Mails of days that are counted while somebody waits: more of them are counted in the background. */
    private static final int MOST_AT_ONCE = 20_000;

    private static final int LATEST = 2;
    private static final int LATELY = 30;
    private static final Duration SOON_AGAIN = Duration.ofHours(1);
    private static final Duration SELDOM = Duration.ofDays(1);

    private final DeliveryCounts counts;
    private final AskedDays asked;
    private final Installation installation;
    private final Clock clock;
    private final Soon<Span, List<Decided>> soon;

    /** The least recently asked first. */
    private final Map<Key, Known> known = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
            return size() > MOST_DAYS;
        }
    };

    DecidedDays(
            DeliveryCounts counts, AskedDays asked, Installation installation, Clock clock, ManagedExecutor executor) {
        this.counts = counts;
        this.asked = asked;
        this.installation = installation;
        this.clock = clock;
        this.soon = new Soon<>(executor);
    }

    /** @param end the first local day left out */
    private record Span(String survey, LocalDate start, LocalDate end) {}

    private record Key(String survey, LocalDate day) {}

    private record Known(Optional<AskedDay> asked, List<Decided> decided, Instant until) {}

    /** Empty where counting takes longer than a page may: it goes on, and whoever asks again finds it done. */
    Optional<List<Decided>> soon(String survey, LocalDate start, LocalDate end) {
        Span span = new Span(survey, start, end);
        Map<LocalDate, AskedDay> days = asked(span);
        long mails = days.values().stream()
                .filter(day -> known(survey, day.day(), Optional.of(day)).isEmpty())
                .mapToLong(AskedDay::sent)
                .sum();
        return mails < MOST_AT_ONCE
                ? Optional.of(count(span, days))
                : soon.get(span, () -> count(span, asked(span)), Soon.MOMENT);
    }

    /** However long it takes. */
    List<Decided> of(String survey, LocalDate start, LocalDate end) {
        Span span = new Span(survey, start, end);
        return count(span, asked(span));
    }

    /** Mails that went out for events of these days, from the daily counts. */
    long sent(String survey, LocalDate start, LocalDate end) {
        return asked(new Span(survey, start, end)).values().stream()
                .mapToLong(AskedDay::sent)
                .sum();
    }

    private Map<LocalDate, AskedDay> asked(Span span) {
        return asked.between(span.survey, span.start, span.end).stream()
                .collect(Collectors.toMap(AskedDay::day, Function.identity()));
    }

    private List<Decided> count(Span span, Map<LocalDate, AskedDay> days) {
        List<Decided> all = new ArrayList<>();
        LocalDate day = span.start;
        while (day.isBefore(span.end)) {
            Optional<List<Decided>> there = known(span.survey, day, Optional.ofNullable(days.get(day)));
            if (there.isPresent()) {
                all.addAll(there.get());
                day = day.plusDays(1);
            } else {
                LocalDate behind = unknownUntil(span, day, days);
                Map<LocalDate, List<Decided>> fresh = counts.byDay(span.survey, day, behind, installation.zone());
                for (; day.isBefore(behind); day = day.plusDays(1)) {
                    List<Decided> decided = fresh.getOrDefault(day, List.of());
                    keep(span.survey, day, new Known(Optional.ofNullable(days.get(day)), decided, until(day)));
                    all.addAll(decided);
                }
            }
        }
        return Decided.together(all);
    }

    /** The day behind the last of a stretch that is counted at once. */
    private LocalDate unknownUntil(Span span, LocalDate from, Map<LocalDate, AskedDay> days) {
        LocalDate behind = from.plusDays(1);
        for (LocalDate day = behind;
                day.isBefore(span.end) && day.isBefore(behind.plusDays(GAP));
                day = day.plusDays(1)) {
            if (known(span.survey, day, Optional.ofNullable(days.get(day))).isEmpty()) {
                behind = day.plusDays(1);
            }
        }
        return behind;
    }

    private Instant until(LocalDate day) {
        LocalDate today = clock.instant().atZone(installation.zone()).toLocalDate();
        if (day.isAfter(today.minusDays(LATEST))) {
            return Instant.MIN;
        }
        return clock.instant().plus(day.isAfter(today.minusDays(LATELY)) ? SOON_AGAIN : SELDOM);
    }

    private synchronized Optional<List<Decided>> known(String survey, LocalDate day, Optional<AskedDay> asked) {
        return Optional.ofNullable(known.get(new Key(survey, day)))
                .filter(one -> one.asked.equals(asked) && clock.instant().isBefore(one.until))
                .map(Known::decided);
    }

    private synchronized void keep(String survey, LocalDate day, Known one) {
        known.put(new Key(survey, day), one);
    }
}
