package dev.earshot.invitation.transport;

import dev.earshot.invitation.mail.OutgoingMail;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Hands a mail to the mail server. Uses the client that quarkus.mailer configures, with headers of our own: the Mail API
 * writes an empty Cc, folds subjects with a bare line feed and lets header injection through.
 */
@ApplicationScoped
public class SmtpTransport implements Transport {

    private static final long PATIENCE_SECONDS = 60;

    /** "Sign in first", "weak sign-in", "wrong password", "encrypt first": nothing about this mail (RFC 4954). */
    private static final Set<Integer> OUR_OWN_TROUBLE = Set.of(530, 534, 535, 538);

    private final Instance<MailClient> client;
    private final Vertx vertx;

    SmtpTransport(Instance<MailClient> client, Vertx vertx) {
        this.client = client;
        this.vertx = vertx;
    }

    @Override
    public Outcome deliver(OutgoingMail mail) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        mail.headers().forEach(headers::add);
        MailMessage message = new MailMessage()
                .setFrom(mail.from())
                .setTo(mail.to())
                .setBounceAddress(mail.returnTo())
                .setText(mail.text())
                .setHtml(mail.html())
                .setHeaders(headers);
        try {
            handOver(message).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Delivered();
        } catch (ExecutionException e) {
            return outcome(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            return new Unknown("the mail server did not answer for " + PATIENCE_SECONDS + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unknown("sending was interrupted");
        }
    }

    /** On the event loop: called from a worker, the client can miss the greeting of a server that is quick to answer. */
    private CompletableFuture<MailResult> handOver(MailMessage message) {
        CompletableFuture<MailResult> done = new CompletableFuture<>();
        vertx.runOnContext(loop ->
                client.get().sendMail(message).onSuccess(done::complete).onFailure(done::completeExceptionally));
        return done;
    }

    /** The client's own words, when it gave up before it offered the mail. */
    private static boolean beforeAnyMail(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        return words.contains("STARTTLS") || words.contains("login") || words.contains("auth");
    }

    static Outcome outcome(Throwable cause) {
        if (cause instanceof SMTPException smtp) {
            String said = "the mail server answered " + smtp.getReplyCode();
            boolean ourLogin = OUR_OWN_TROUBLE.contains(smtp.getReplyCode());
            return smtp.isPermanent() && !ourLogin ? new Refused(said) : new NotNow(said);
        }
        if (cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException) {
            return new NotNow("the mail server cannot be reached");
        }
        if (cause instanceof SSLException || beforeAnyMail(cause)) {
            return new NotNow("the mail server and we cannot agree on encryption or sign-in");
        }
        return new Unknown("the connection broke: " + cause.getClass().getSimpleName());
    }
}
