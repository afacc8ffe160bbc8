package dev.earshot.invitation.transport;

import dev.earshot.invitation.mail.OutgoingMail;
import java.util.Optional;
import java.util.Set;

/** Takes mails out of the house, or keeps them in it. */
public interface Transport {

    Outcome deliver(OutgoingMail mail);

    /** What is known afterwards. */
    sealed interface Outcome {

        /** What the mail server said, where it said no. */
        default Optional<SmtpReply> reply() {
            return Optional.empty();
        }
    }

    record Delivered() implements Outcome {}

    /** Refused for good. */
    record Refused(String sentence, Optional<SmtpReply> reply) implements Outcome {

        public Refused(SmtpReply reply) {
            this("the mail server answered " + reply, Optional.of(reply));
        }
    }

    /** Certainly not taken this time; worth another try. */
    record NotNow(String sentence, Optional<SmtpReply> reply) implements Outcome {

        /** "Closing", "sign in first", "weak sign-in", "wrong password", "encrypt first" (RFC 5321, RFC 4954). */
        private static final Set<Integer> WHOLE_SERVER = Set.of(421, 530, 534, 535, 538);

        public NotNow(String sentence) {
            this(sentence, Optional.empty());
        }

        public NotNow(SmtpReply reply) {
            this("the mail server answered " + reply, Optional.of(reply));
        }

        /** Whether the next mail would fare no better. */
        public boolean isAboutTheServer() {
            return reply.map(said -> WHOLE_SERVER.contains(said.code())).orElse(true);
        }
    }

    /** It may have been taken: sending again could make two of it. */
    record Unknown(String sentence) implements Outcome {}
}
