package dev.earshot.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Settings of the operator; every one has a line in src/docs/configuration.md. */
@ConfigMapping(prefix = "earshot")
public interface EarshotConfig {

    Data data();

    Surveys surveys();

    Templates templates();

    Database database();

    Smtp smtp();

    Mail mail();

    Bounces bounces();

    Pace pace();

    Dkim dkim();

    Shop shop();

    Charter charter();

    Tap tap();

    Jobs jobs();

    Recount recount();

    Digest digest();

    FollowUp followUp();

    /** Address under which respondents reach this server, without a slash at the end: "https://ask.example.com". */
    Optional<String> publicUrl();

    /** Time zone of the reports, stored at the first start; an IANA name. */
    @WithDefault("UTC")
    String zone();

    /** How often the intervals beside figures hold the truth, in percent: 80, 90, 95 or 99. */
    @WithDefault("95")
    int confidence();

    /** Set by the command {@code demo} alone. */
    @WithDefault("false")
    boolean demo();

    /** Whether this process serves; a command beside the server does not. */
    @WithDefault("true")
    boolean serving();

    interface Data {
        /** Where the embedded database lives. */
        Path dir();
    }

    interface Surveys {
        /** The survey files; those in the jar are used where it does not exist. */
        @WithDefault("surveys")
        Path dir();

        /** How often the files are looked at for changes; "off" reads them at the start only. */
        @WithDefault("off")
        String reload();
    }

    interface Templates {
        /** A file here stands in for the template of the same name in the jar. */
        @WithDefault("templates")
        Path dir();

        /** How often the directory is looked at for changes in development. */
        @WithDefault("off")
        String reload();
    }

    interface Database {
        /** {@code jdbc:postgresql:…}; the command line fills in H2 under the data directory where it is left out. */
        String url();

        String username();

        Optional<String> password();
    }

    interface Smtp {
        /** Mail server; without one, mails are kept in the outbox. */
        String host();

        Optional<Integer> port();

        Optional<String> username();

        Optional<String> password();

        Optional<String> startTls();

        Optional<Boolean> tls();

        /** Most mails handed over at the same time, by one instance: 1 to 20. */
        @WithDefault("3")
        int connections();
    }

    interface Mail {
        /** Sender's address. */
        @WithDefault("survey@localhost")
        String from();

        /** Where a reply goes; the sender where absent. */
        Optional<String> replyTo();

        /** The mailbox that takes undeliverable mails, "bounce@ask.example.com", or its domain; the sender where absent. */
        Optional<String> bounce();

        /** Whether mails with links to this very machine may leave it: for trials with a mail server of one's own. */
        @WithDefault("false")
        boolean allowLocalLinks();
    }

    /** Signs mails, where the mail server does not (RFC 6376); read by {@code dkim.DkimSource}. */
    interface Dkim {
        /** Names the public key in the DNS: SELECTOR._domainkey.DOMAIN. */
        Optional<String> selector();

        /** Whose name the signature stands for; the sender's domain where absent. */
        Optional<String> domain();

        /** Private RSA key, PKCS #8: PEM, or its base64 on one line. */
        Optional<String> key();

        /** A file with the key, instead of the key. */
        Optional<String> keyFile();
    }

    /** How fast mails go; 0 is no limit. Counted over all instances. */
    interface Pace {
        /** Most mails to one recipient domain in a minute. */
        @WithDefault("1000")
        int perDomain();

        /** Most mails in an hour. */
        @WithDefault("0")
        int perHour();

        /** Most mails on the day of the first mail; twice as many on each day after it. */
        @WithDefault("0")
        int warmUp();
    }

    /** Where reports of mails that did not arrive come from. */
    interface Bounces {
        Mailbox imap();

        /** ARN of the topic by which Amazon SES tells. */
        Optional<String> sesTopic();

        /** Name and password of Postmark's webhooks, with a colon between them. */
        Optional<String> postmarkLogin();

        /** Mailgun's key for signing webhooks. */
        Optional<String> mailgunKey();

        /** SendGrid's public key of its signed event webhook. */
        Optional<String> sendgridKey();
    }

    /** A mailbox that is read by IMAP. */
    interface Mailbox {
        /** Absent: no mailbox is read. */
        Optional<String> host();

        @WithDefault("993")
        int port();

        /** Whether the connection is encrypted; there is no third way. */
        @WithDefault("true")
        boolean tls();

        Optional<String> username();

        Optional<String> password();

        /** Where mails arrive. */
        @WithDefault("INBOX")
        String folder();

        /** Where those go that were dealt with. */
        @WithDefault("earshot-done")
        String done();

        /** Where those go that a person should read. */
        @WithDefault("earshot-person")
        String person();

        /** How often it is read. */
        @WithDefault("5m")
        String every();
    }

    interface Shop {
        /** The name customers know. */
        @WithDefault("Our shop")
        String name();

        /** Postal address in the foot of every mail. */
        Optional<String> address();

        /** Where a customer can write to a person. */
        Optional<String> email();

        /** A stylesheet with the shop's four brand properties, from the server's root. */
        Optional<String> brandCss();
    }

    interface Charter {
        /** Whether everybody may read what was promised and what was measured, at /charter. */
        @WithName("public")
        @WithDefault("false")
        boolean isPublic();

        /** How often a minute one address may ask for it without signing in. */
        @WithDefault("60")
        int perMinute();
    }

    interface Tap {
        /** Domains of recipients whose taps never count by themselves: "example.com,example.org". */
        Optional<List<String>> confirmOnly();

        /** How long it is kept who followed a link, so that machines can be told from people. */
        @WithDefault("30d")
        Duration linksKept();
    }

    interface Recount {
        /** Whether the counts are compared with the answers each night, and put right where they differ. */
        @WithDefault("true")
        boolean nightly();
    }

    /** Mails to those who read the figures, for those who chose them. */
    interface Digest {
        /** Time of day at which they are due by the reporting zone's clock, on Mondays and on the first of the month. */
        @WithDefault("07:00")
        LocalTime at();

        /** How late one is still sent. */
        @WithDefault("3d")
        Duration latest();
    }

    /** Until when somebody should have been in touch with a customer at risk; people can set another day. */
    interface FollowUp {
        /** Working days, Monday to Friday, from the answer. */
        @WithDefault("2")
        int dueDays();

        /** The same for the most urgent, those with 45 points and more. */
        @WithDefault("1")
        int urgentDueDays();
    }

    interface Jobs {
        /** How often due work is looked for. */
        @WithDefault("2s")
        String every();
    }
}
