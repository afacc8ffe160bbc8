package dev.earshot.invitation.bounce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose fault it is that a mail was refused: the table of webhooks-and-email.md D.4. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            failed    | 5.1.0  | smtp; 550 5.1.0 Address rejected                     | HARD
            failed    | 5.1.1  | smtp; 550 5.1.1 User unknown                         | HARD
            failed    | 5.1.2  | smtp; 550 5.1.2 Bad destination system               | HARD
            failed    | 5.1.3  | smtp; 501 5.1.3 Bad address syntax                   | HARD
            failed    | 5.1.6  | smtp; 550 5.1.6 Mailbox has moved                    | HARD
            failed    | 5.1.10 | smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound      | HARD
            failed    | 5.2.1  | smtp; 550 5.2.1 The email account is disabled        | HARD
            failed    | 5.4.1  | smtp; 550 5.4.1 Recipient address rejected: Denied   | HARD
            Failed    | 5.0.0  | smtp; 550-5.1.1 The account does not exist           | HARD
            failed    | ''     | smtp; 550 5.1.1. No such user                        | HARD
            failed    | 5.4.1  | smtp; 550 5.4.1 No answer from host                  | SOFT
            failed    | 5.4.4  | X-Postfix; Host or domain name not found             | SOFT
            failed    | 5.4.6  | smtp; 554 5.4.6 Routing loop                         | SOFT
            failed    | 5.2.2  | smtp; 552 5.2.2 Mailbox full                         | SOFT
            failed    | 5.3.0  | smtp; 554 5.3.0 Other mail system problem            | SOFT
            failed    | 5.0.0  | smtp; 550 Sorry                                      | SOFT
            failed    | ''     | smtp; 550 no such user, we think                     | SOFT
            failed    | ''     | ''                                                   | SOFT
            failed    | 4.2.2  | smtp; 452 4.2.2 Mailbox full                         | SOFT
            failed    | 4.4.7  | smtp; 421 4.4.7 Queue expired                        | SOFT
            failed    | 4.7.1  | smtp; 450 4.7.1 Greylisted                           | SOFT
            delayed   | 4.4.1  | X-Postfix; connect to mx.example: timed out          | SOFT
            delayed   | 5.1.1  | ''                                                   | SOFT
            failed    | 5.7.1  | smtp; 550 5.7.1 Recipient address rejected: blocked  | SENDER_PROBLEM
            failed    | 5.7.26 | smtp; 550-5.7.26 unauthenticated sender              | SENDER_PROBLEM
            failed    | 5.7.515| smtp; 550 5.7.515 Access denied                      | SENDER_PROBLEM
            failed    | 5.5.2  | smtp; 550 5.5.2 bare <LF> received                   | SENDER_PROBLEM
            failed    | 5.6.0  | smtp; 554 5.6.0 Message content rejected             | SENDER_PROBLEM
            failed    | 5.1.8  | smtp; 550 5.1.8 Sender address rejected              | SENDER_PROBLEM
            failed    | 5.0.0  | smtp; 554 from 5.9.1.17: 5.7.1 Blocked               | SENDER_PROBLEM
            delivered | 2.0.0  | ''                                                   | NONE
            relayed   | 5.1.1  | ''                                                   | NONE
            expanded  | ''     | ''                                                   | NONE
            """)
    void judges(String action, String status, String said, Verdict verdict) {
        assertThat(Failure.of(action, status, said, Set.of()).verdict()).isEqualTo(verdict);
    }

    @Test
    void looksForAStatusInTheFirstWordsOnly() {
        assertThat(EnhancedStatus.in("x".repeat(5_000) + " 5.1.1")).isEmpty();
        assertThat(EnhancedStatus.in("554 5.1.1")).contains(new EnhancedStatus(5, 1, 1));
    }
}
