package dev.earshot.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.SentInvitations.Sent;
import dev.earshot.response.Beginning;
import dev.earshot.response.EditKey;
import dev.earshot.response.PersonalAskings;
import dev.earshot.response.ResponseKeeper;
import dev.earshot.rollup.Recount;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many send their first page at the same moment, on whichever database. */
abstract class FirstPagesContract extends PersonalForm {

    private static final int CROWD = 40;

    @Inject
    FirstPages firstPages;

    @Inject
    PersonalAskings askings;

    @Inject
    Recount recount;

    @Test
    void keepsAndCountsEachOnceAlsoTwoOfOneCustomer() throws Exception {
        List<Sent> crowd = crowd();
        for (int i = 1; i < CROWD; i += 2) {
            UUID sameAsTheOneBefore = crowd.get(i - 1).customer();
            database.write(
                    "update invitation set customer_id = ? where id = ?",
                    sameAsTheOneBefore,
                    crowd.get(i).invitation());
        }
        atOnce(crowd.stream().map(one -> keeping(one, "en")).toList());
        assertThat(crowd).allSatisfy(one -> assertThat(stored(one)).isOne());
        assertThat(recount.differences()).noneMatch(line -> line.startsWith("form-pages"));
    }

    @Test
    void letsNoneSinkItsNeighbours() throws Exception {
        List<Sent> crowd = crowd();
        List<Boolean> kept = atOnce(IntStream.range(0, CROWD)
                .mapToObj(
                        i -> keeping(crowd.get(i), i % 10 == 3 ? "a language longer than its column".repeat(4) : "en"))
                .toList());
        assertThat(IntStream.range(0, CROWD)).allSatisfy(i -> {
            assertThat(kept.get(i)).as("page %d", i).isEqualTo(i % 10 != 3);
            assertThat(stored(crowd.get(i))).isEqualTo(kept.get(i) ? 1 : 0);
        });
        assertThat(recount.differences()).noneMatch(line -> line.startsWith("form-pages"));
    }

    private List<Sent> crowd() {
        return IntStream.range(0, CROWD)
                .mapToObj(i -> invitations.of("form-pages"))
                .toList();
    }

    private long stored(Sent one) {
        return database.count("response where invitation_id = ?", one.invitation());
    }

    private Callable<Object> keeping(Sent one, String language) {
        Answers answers = new Answers(Map.of("recommend", new Answer.Score(7)), Set.of());
        ResponseKeeper.Sent page = new ResponseKeeper.Sent(1, answers, false, language, Optional.empty());
        Beginning beginning =
                new Beginning(askings.of(new InvitationToken(one.token())).orElseThrow(), EditKey.random(), page);
        return () -> firstPages.keep(beginning);
    }

    /** @return which of them went well */
    private static List<Boolean> atOnce(List<Callable<Object>> all) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Boolean> well = new ArrayList<>();
            for (Future<Object> one : threads.invokeAll(all)) {
                well.add(isWell(one));
            }
            return well;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isWell(Future<Object> one) throws InterruptedException {
        try {
            return one.get() != null;
        } catch (ExecutionException e) {
            return false;
        }
    }
}
