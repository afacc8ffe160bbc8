package dev.earshot.insight.digest.queue;

import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.invitation.transport.Transport;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps what it was given and always answers the same. */
final class Kept implements Transport {

    final List<OutgoingMail> mails = new CopyOnWriteArrayList<>();
    private final Outcome answer;

    Kept(Outcome answer) {
        this.answer = answer;
    }

    @Override
    public Outcome deliver(OutgoingMail mail) {
        mails.add(mail);
        return answer;
    }
}
