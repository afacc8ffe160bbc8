package dev.earshot.invitation.transport;

import dev.earshot.invitation.mail.OutgoingMail;
import io.netty.handler.ssl.NotSslRecordException;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;

/**
 * Hands a mail to the mail server. Uses the client that quarkus.mailer configures, with headers of our own: the Mail API
 * writes an empty Cc, folds subjects with a bare line feed and lets header injection through.
 */
@ApplicationScoped
public class SmtpTransport implements Transport {

    private static final long PATIENCE_SECONDS = 60;

    /** "Sign in first", "weak sign-in", "wrong password", "encrypt first": nothing about this mail (RFC 4954). */
    private static final Set<Integer> OUR_OWN_TROUBLE = Set.of(530, 534, 535, 538);

    /** After the code, "550 5.7.1 words" or "550-5.7.1 words" (RFC 2034). */
    private static final Pattern STATUS = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private final Provider<MailClient> client;
    private final Context loop;

    SmtpTransport(Provider<MailClient> client, Vertx vertx) {
        this.client = client;
        this.loop = vertx.getOrCreateContext();
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

    /**
     * On one and the same event loop: called from a worker, or from several loops, the client can miss the greeting of a
     * server that is quick to answer, and wait for it in vain.
     */
    private CompletableFuture<MailResult> handOver(MailMessage message) {
        CompletableFuture<MailResult> done = new CompletableFuture<>();
        loop.runOnContext(
                now -> client.get().sendMail(message).onSuccess(done::complete).onFailure(done::completeExceptionally));
        return done;
    }

    /** The client's own words, when it gave up before it offered the mail. */
    private static boolean beforeAnyMail(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        return words.contains("STARTTLS") || words.contains("login") || words.contains("auth");
    }

    static Outcome outcome(Throwable cause) {
        if (cause instanceof SMTPException smtp) {
            SmtpReply reply =
                    new SmtpReply(smtp.getReplyCode(), status(smtp), String.join(" ", smtp.getReplyMessages()));
            boolean ourLogin = OUR_OWN_TROUBLE.contains(reply.code());
            return smtp.isPermanent() && !ourLogin ? new Refused(reply) : new NotNow(reply);
        }
        if (cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException) {
            return new NotNow("the mail server cannot be reached");
        }
        if (cause instanceof SSLHandshakeException || cause instanceof NotSslRecordException || beforeAnyMail(cause)) {
            return new NotNow("the mail server and we cannot agree on encryption or sign-in");
        }
        return new Unknown("the connection broke: " + cause.getClass().getSimpleName());
    }

    /** Read by ourselves: the client keeps the last digit in a constant that all its threads write to. */
    private static String status(SMTPException smtp) {
        return smtp.getReplyMessages().stream()
                .map(STATUS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
