package dev.earshot.invitation.bounce;

import dev.earshot.customer.SuppressionReason;
import dev.earshot.customer.Suppressions;
import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.bounce.report.Clues;
import dev.earshot.invitation.bounce.report.Failure;
import dev.earshot.invitation.bounce.report.Report;
import dev.earshot.invitation.bounce.report.Verdict;
import dev.earshot.platform.database.Retried;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Does what a report asks for: notes it, marks the invitation, and stops writing to an address where that is due. */
@ApplicationScoped
public class BounceKeeper {

    /** What came of a report. */
    public enum Kept {
        /** Done, now or before. */
        DONE,
        /** There was nothing to do. */
        IGNORED,
        /** A person should look at it. */
        FOR_PERSON
    }

    /** So many days with a mail that came back, and the address is given up. */
    private static final String REPORTED =
            "Sent, then the customer reported it as spam. They are not written to again.";

    private static final int SOFT_DAYS = 3;

    private final SubjectFinder subjects;
    private final MailEvents events;
    private final Invitations invitations;
    private final Suppressions suppressions;
    private final UnsubscribeLinks links;
    private final Event<MailReported> reported;
    private final Event<SenderBlamed> blamed;
    private final MeterRegistry metrics;

    BounceKeeper(
            SubjectFinder subjects,
            MailEvents events,
            Invitations invitations,
            Suppressions suppressions,
            UnsubscribeLinks links,
            Event<MailReported> reported,
            Event<SenderBlamed> blamed,
            MeterRegistry metrics) {
        this.subjects = subjects;
        this.events = events;
        this.invitations = invitations;
        this.suppressions = suppressions;
        this.links = links;
        this.reported = reported;
        this.blamed = blamed;
        this.metrics = metrics;
    }

    /** Committed when it returns; the same report again changes nothing. */
    @Transactional
    @Retried
    public Kept keep(Report report, Origin origin) {
        if (events.isKnown(origin)) {
            return Kept.DONE;
        }
        if (report instanceof Report.Undelivered undelivered) {
            return undelivered(undelivered, origin);
        }
        if (report instanceof Report.Complaint complaint) {
            return about(complaint.clues(), complaint.recipients(), origin, MailEvent.COMPLAINT);
        }
        if (report instanceof Report.OptOut optOut) {
            return about(optOut.clues(), optOut.recipients(), origin, MailEvent.UNSUBSCRIBED);
        }
        if (report instanceof Report.Unsubscribe wish) {
            return links.addressKeyOfMail(wish.token())
                    .map(key -> new Subject(key, Optional.empty(), Optional.empty()))
                    .map(subject -> note(origin, MailEvent.UNSUBSCRIBED, subject, ""))
                    .orElse(Kept.FOR_PERSON);
        }
        return report instanceof Report.AutoReply ? Kept.IGNORED : Kept.FOR_PERSON;
    }

    /**
     * The mail server refused a mail while we handed it over.
     *
     * @param mail names this mail and attempt
     * @param reply its code and status: "550 5.1.1"
     * @param said its words, which are judged and forgotten
     */
    @Transactional
    @Retried
    public void refusedAtSending(UUID invitation, String mail, String reply, String said) {
        Origin origin = Origin.of(Origin.Source.SMTP, mail);
        Failure failure = Failure.of("failed", reply, reply + " " + said, Set.of());
        subjects.invitation(invitation)
                .filter(subject -> !events.isKnown(origin))
                .ifPresent(subject -> note(origin, kind(failure.verdict()), subject, status(failure)));
    }

    private Kept about(Clues clues, Set<String> recipients, Origin origin, MailEvent kind) {
        return told(clues, recipients, origin)
                .map(subject -> {
                    subject.invitationId()
                            .filter(id -> kind == MailEvent.COMPLAINT)
                            .ifPresent(id -> invitations.remark(id, REPORTED));
                    return note(origin, kind, subject, "");
                })
                .orElse(Kept.FOR_PERSON);
    }

    /** Whom a report is about; whatever it says, that mail left. */
    private Optional<Subject> told(Clues clues, Collection<String> recipients, Origin origin) {
        Optional<Subject> subject =
                subjects.find(clues, recipients, origin.source().isProven());
        subject.flatMap(Subject::invitationId).ifPresent(id -> reported.fire(new MailReported(id, clues.messageIds())));
        return subject;
    }

    private Kept undelivered(Report.Undelivered report, Origin origin) {
        Collection<String> recipients = report.failures().stream()
                .flatMap(failure -> failure.recipients().stream())
                .toList();
        return told(report.clues(), recipients, origin)
                .map(subject -> undelivered(theirs(report.failures(), subject), subject, origin))
                .orElse(Kept.FOR_PERSON);
    }

    private Kept undelivered(Failure failure, Subject subject, Origin origin) {
        if (failure.verdict() == Verdict.NONE) {
            return Kept.IGNORED;
        }
        if (!failure.isDelay()) {
            subject.invitationId().ifPresent(id -> invitations.bounced(id, sentence(failure)));
        }
        return note(origin, kind(failure.verdict()), subject, status(failure));
    }

    /** Our mails have one recipient; where a server tells of several, of those to whom it sent it on, the mildest counts. */
    private static Failure theirs(List<Failure> failures, Subject subject) {
        return failures.stream()
                .filter(failure -> subject.email().filter(failure::concerns).isPresent())
                .findFirst()
                .orElseGet(() -> failures.stream()
                        .min((one, other) -> one.verdict().compareTo(other.verdict()))
                        .orElseThrow());
    }

    private Kept note(Origin origin, MailEvent kind, Subject subject, String status) {
        events.add(origin, kind, subject, status);
        String key = subject.addressKey();
        switch (kind) {
            case HARD -> suppressions.add(key, SuppressionReason.HARD_BOUNCE);
            case COMPLAINT -> suppressions.add(key, SuppressionReason.COMPLAINT);
            case UNSUBSCRIBED -> suppressions.add(key, SuppressionReason.UNSUBSCRIBED);
            case SOFT -> {
                if (events.softDays(key) >= SOFT_DAYS) {
                    suppressions.add(key, SuppressionReason.SOFT_BOUNCES);
                }
            }
            case SENDER_PROBLEM -> blamed.fire(new SenderBlamed());
        }
        metrics.counter(
                        "earshot.mail.events",
                        "kind",
                        kind.name(),
                        "source",
                        origin.source().name())
                .increment();
        Log.infof(
                "mail reported: kind=%s source=%s status=%s invitation=%s",
                kind,
                origin.source(),
                status,
                subject.invitationId().map(UUID::toString).orElse("unknown"));
        return Kept.DONE;
    }

    private static MailEvent kind(Verdict verdict) {
        return switch (verdict) {
            case HARD -> MailEvent.HARD;
            case SENDER_PROBLEM -> MailEvent.SENDER_PROBLEM;
            case SOFT, NONE -> MailEvent.SOFT;
        };
    }

    private static String sentence(Failure failure) {
        String status = status(failure);
        String why = status.isEmpty() ? "." : " (" + status + ").";
        return switch (failure.verdict()) {
            case HARD -> "Came back: the address takes no mail" + why + " It is not written to again.";
            case SENDER_PROBLEM -> "Came back: the customer's mail server refuses mails from us" + why;
            default -> "Came back: the mailbox or its server could not take it" + why;
        };
    }

    private static String status(Failure failure) {
        return failure.status().map(Object::toString).orElse("");
    }
}
