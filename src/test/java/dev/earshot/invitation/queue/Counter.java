package dev.earshot.invitation.queue;

import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.invitation.transport.Transport;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server that keeps what it was given and answers as it was told. */
final class Counter implements Transport {

    final List<OutgoingMail> mails = new CopyOnWriteArrayList<>();
    private final Function<OutgoingMail, Outcome> answer;

    Counter(Function<OutgoingMail, Outcome> answer) {
        this.answer = answer;
    }

    static Counter takingAll() {
        return new Counter(mail -> new Delivered());
    }

    @Override
    public Outcome deliver(OutgoingMail mail) {
        mails.add(mail);
        return answer.apply(mail);
    }

    List<OutgoingMail> to(String email) {
        return mails.stream().filter(mail -> mail.to().equals(email)).toList();
    }
}
