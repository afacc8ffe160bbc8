package dev.earshot.insight.driver;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.response.bulk.BulkResponse;
import dev.earshot.response.bulk.BulkResponses;
import dev.earshot.rollup.BulkTallies;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Writes answers past the form: by hundreds, with ratings that explain the score. */
@Singleton
class RatedAnswers {

    private static final List<String> CLEARED = List.of(
            "delete from answer where response_id in (select id from response where survey_id = ?1)",
            "delete from response where survey_id = ?1",
            "delete from tally_day where series_id in (select series_id from tally_series where survey_id = ?1)",
            "delete from tally_quarter where series_id in (select series_id from tally_series where survey_id = ?1)");

    private final EntityManager database;
    private final SurveyCatalog catalog;
    private final BulkResponses responses;
    private final BulkTallies tallies;

    RatedAnswers(EntityManager database, SurveyCatalog catalog, BulkResponses responses, BulkTallies tallies) {
        this.database = database;
        this.catalog = catalog;
        this.responses = responses;
        this.tallies = tallies;
    }

    @Transactional
    void clear(String survey) {
        CLEARED.forEach(
                sql -> database.createNativeQuery(sql).setParameter(1, survey).executeUpdate());
    }

    /** As an earlier version left them: with the values of their segments alone. */
    @Transactional
    void forgetSets(String survey) {
        database.createNativeQuery("update response set segment_set = null where survey_id = ?1")
                .setParameter(1, survey)
                .executeUpdate();
    }

    /** Speed decides, quality a little, courtesy hardly; each customer answers {@code each} times, in store by turns. */
    @Transactional
    void add(String survey, LocalDate day, int customers, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<BulkResponse> all = new ArrayList<>();
        for (int c = 0; c < customers; c++) {
            UUID customer = customer(day);
            double liking = random.nextGaussian();
            for (int i = 0; i < each; i++) {
                double[] parts = new double[3];
                for (int j = 0; j < 3; j++) {
                    parts[j] = within(7 + liking + 1.5 * random.nextGaussian());
                }
                double score = 7.5 + .1 * (parts[0] - 7) + 1.1 * (parts[1] - 7) + .4 * (parts[2] - 7);
                all.add(response(
                        customer,
                        c % 2 == 0 ? "berlin" : "köln_1",
                        day,
                        Map.of(
                                "recommend",
                                within(score + random.nextGaussian()),
                                "courtesy",
                                (int) parts[0],
                                "delivery-speed",
                                (int) parts[1],
                                "quality",
                                (int) parts[2])));
            }
        }
        write(survey, all);
    }

    private static int within(double score) {
        return (int) Math.max(0, Math.min(10, Math.round(score)));
    }

    /** One response with some of the answers. */
    @Transactional
    UUID addOne(String survey, LocalDate day, String store, Map<String, Integer> scores) {
        return write(survey, List.of(response(customer(day), store, day, scores)))
                .get(0);
    }

    private List<UUID> write(String survey, List<BulkResponse> all) {
        Revision revision = Optional.of(survey).flatMap(catalog::known).orElseThrow();
        var kept = responses.write(revision, all);
        tallies.add(revision, kept);
        return kept.stream().map(one -> one.id()).toList();
    }

    private UUID customer(LocalDate day) {
        UUID id = UUID.randomUUID();
        database.createNativeQuery("insert into customer (id, address_key, email, created_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, id.toString())
                .setParameter(3, id + "@mail.example")
                .setParameter(4, at(day).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return id;
    }

    private static BulkResponse response(UUID customer, String store, LocalDate day, Map<String, Integer> scores) {
        Map<String, Answer> given = new HashMap<>();
        scores.forEach((question, score) -> given.put(question, new Answer.Score(score)));
        return new BulkResponse(
                "t:" + UUID.randomUUID(),
                Optional.of(customer),
                Origin.INVITED,
                "en",
                at(day),
                Map.of("order.store", store),
                new Answers(given, Set.of()));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
