package dev.earshot.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupWriterTest {

    private final List<List<String>> commits = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch disk = new CountDownLatch(1);
    private SQLException trouble = new SQLException("duplicate key", "23505");

    private final GroupWriter<String, String> writer =
            new GroupWriter<>("writer", 6, (group, next) -> group.size() < 3 && !group.contains(next), this::write);

    /** The first waits for the disk; whatever is said to break it does. */
    private List<String> write(List<String> group) throws Exception {
        begun.countDown();
        assertThat(disk.await(10, TimeUnit.SECONDS)).isTrue();
        commits.add(group);
        if (group.contains("bad")) {
            throw trouble;
        }
        return group.stream().map(String::toUpperCase).toList();
    }

    @AfterEach
    void stop() {
        disk.countDown();
        writer.close();
    }

    @Test
    void whatArrivesDuringACommitSharesTheNext() throws Exception {
        List<CompletableFuture<String>> kept = keepAfterTheFirst("b", "c");
        disk.countDown();
        assertThat(kept.stream().map(CompletableFuture::join)).containsExactly("A", "B", "C");
        assertThat(commits).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void nobodyIsAnsweredBeforeTheCommit() throws Exception {
        List<CompletableFuture<String>> kept = keepAfterTheFirst("b");
        assertThat(kept).noneMatch(CompletableFuture::isDone);
        disk.countDown();
        assertThat(kept.get(1).join()).isEqualTo("B");
    }

    @Test
    void whoBreaksATransactionSinksNoNeighbour() throws Exception {
        List<CompletableFuture<String>> kept = keepAfterTheFirst("b", "bad", "c");
        disk.countDown();
        assertThat(kept.get(1).join()).isEqualTo("B");
        assertThat(kept.get(3).join()).isEqualTo("C");
        assertThatThrownBy(() -> kept.get(2).join())
                .isInstanceOf(CompletionException.class)
                .hasCause(trouble);
        assertThat(commits)
                .as("a conflict is tried three times")
                .containsExactly(
                        List.of("a"),
                        List.of("b", "bad", "c"),
                        List.of("b"),
                        List.of("bad"),
                        List.of("bad"),
                        List.of("bad"),
                        List.of("c"));
    }

    @Test
    void asksNobodyTwiceWhileTheDatabaseIsAway() throws Exception {
        trouble = new SQLException("no connection", "08001");
        List<CompletableFuture<String>> kept = keepAfterTheFirst("b", "bad", "c", "d");
        disk.countDown();
        assertThatThrownBy(() -> kept.get(4).join()).hasCause(trouble);
        assertThat(kept.subList(1, 5)).allMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(commits).hasSize(2);
    }

    @Test
    void whoDoesNotFitWaitsForTheNext() throws Exception {
        List<CompletableFuture<String>> kept = keepAfterTheFirst("b", "b", "c", "d", "e");
        disk.countDown();
        kept.forEach(CompletableFuture::join);
        assertThat(commits).containsExactly(List.of("a"), List.of("b"), List.of("b", "c", "d"), List.of("e"));
    }

    @Test
    void letsNobodyInWhereAsManyWaitAsMay() throws Exception {
        List<CompletableFuture<String>> kept = keepAfterTheFirst("b", "c", "d", "e", "f", "g");
        assertThat(writer.keep("h")).isEmpty();
        disk.countDown();
        kept.forEach(CompletableFuture::join);
    }

    private List<CompletableFuture<String>> keepAfterTheFirst(String... others) throws InterruptedException {
        List<CompletableFuture<String>> kept = new ArrayList<>();
        kept.add(writer.keep("a").orElseThrow().toCompletableFuture());
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        for (String other : others) {
            kept.add(writer.keep(other).orElseThrow().toCompletableFuture());
        }
        return kept;
    }
}
