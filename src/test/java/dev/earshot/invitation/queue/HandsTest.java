package dev.earshot.invitation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandsTest {

    private final Queue<InvitationMail> sent = new ConcurrentLinkedQueue<>();

    @Test
    void workAtTheSameTime() {
        CyclicBarrier three = new CyclicBarrier(3);
        Hands.Worked worked = new Hands(3).work(mails(9), () -> false, mail -> meets(three));
        assertThat(worked).isEqualTo(new Hands.Worked(List.of(), true));
    }

    @Test
    void leaveTheRestWhenNoMoreShouldBeSent() {
        List<InvitationMail> mails = mails(5);
        Hands.Worked worked = new Hands(1).work(mails, () -> false, mail -> sent.add(mail) && sent.size() < 3);
        assertThat(sent).containsExactlyElementsOf(mails.subList(0, 3));
        assertThat(worked).isEqualTo(new Hands.Worked(mails.subList(3, 5), false));
    }

    @Test
    void leaveTheRestWhenSendingIsStopped() {
        List<InvitationMail> mails = mails(5);
        Hands.Worked worked = new Hands(1).work(mails, () -> sent.size() == 2, sent::add);
        assertThat(worked).isEqualTo(new Hands.Worked(mails.subList(2, 5), false));
    }

    @Test
    void sayWhatWentWrong() {
        assertThatThrownBy(() -> new Hands(2).work(mails(2), () -> false, mail -> {
                    throw new IllegalStateException("no paper");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no paper");
    }

    private static boolean meets(CyclicBarrier others) {
        try {
            others.await(20, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<InvitationMail> mails(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new InvitationMail(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        0,
                        MailState.SENDING,
                        1,
                        "Claimed.",
                        Optional.of("claim"),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }
}
