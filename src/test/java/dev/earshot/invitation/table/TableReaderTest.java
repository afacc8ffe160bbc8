package dev.earshot.invitation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    @TempDir
    Path directory;

    private final List<TableLine> good = new ArrayList<>();

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        TableReport report = read(
                """
                \uFEFFE-Mail;Vorname;Bestell-Nr.;Lieferdatum;Summe;Filiale;Bemerkung
                zoe@example.com;Zoë;1001;05.03.2026;1.234,50;"Köln; Mitte";"sagt ""hallo"" laut"
                """,
                StandardCharsets.UTF_8);
        assertThat(report.isClean()).as(report.toString()).isTrue();
        assertThat(report.read()).isEqualTo("UTF-8, separated by semicolons");
        assertThat(report.columns())
                .extracting(TableReport.Column::field)
                .containsExactly(
                        "customer.email",
                        "customer.firstName",
                        "event.key",
                        "event.at",
                        "order.total",
                        "order.store",
                        "");
        assertThat(good).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.fields())
                    .containsEntry("event.at", "2026-03-05T11:00:00Z")
                    .containsEntry("event.type", "order.delivered")
                    .containsEntry("order.total", "1234.50")
                    .containsEntry("order.store", "Köln; Mitte");
        });
    }

    @Test
    void understandsCommasTabsAndFieldsByTheirOwnName() throws IOException {
        assertThat(read("email,key,at\na@example.com,1,2026-03-05T10:00:00+01:00\n")
                        .isClean())
                .isTrue();
        assertThat(read("email\tkey\tat\tticket.channel\na@example.com\t2\t2026-03-05 10:00\tchat\n")
                        .isClean())
                .isTrue();
        assertThat(good.get(1).fields())
                .containsEntry("ticket.channel", "chat")
                .containsEntry("event.at", "2026-03-05T09:00:00Z");
    }

    @Test
    void readsWindows1252AndSaysSo() throws IOException {
        TableReport report =
                read("email;key;at;first_name\nz@example.com;1;2026-03-05;Zoë\n", Charset.forName("windows-1252"));
        assertThat(report.warnings()).singleElement().asString().contains("Windows-1252");
        assertThat(good.get(0).fields()).containsEntry("customer.firstName", "Zoë");
    }

    @Test
    void readsUtf16() throws IOException {
        TableReport report = read("\uFEFFemail\tkey\tat\na@example.com\t1\t2026-03-05\n", StandardCharsets.UTF_16LE);
        assertThat(report.isClean()).as(report.toString()).isTrue();
    }

    @Test
    void namesEveryMistakeByLineAndColumn() throws IOException {
        TableReport report = read(
                """
                email,key,at,consent
                no address,1,2026-03-05,yes
                a@example.com,,5 March,perhaps

                b@example.com,3,2062-03-05,no
                c@example.com,4,2026-03-05,no,extra
                d@example.com,5,2026-03-05,no
                """);
        assertThat(report.mistakes())
                .extracting(TableMistake::toString)
                .containsExactly(
                        "line 2, email: this is not an e-mail address we can write to (no address)",
                        "line 3, at: this is not a point in time such as 2026-03-05T13:58:11Z (5 March)",
                        "line 3, consent: this is not true or false (perhaps)",
                        "line 3, key: this is missing",
                        "line 5, at: this is more than a year ahead (2062-03-05)",
                        "line 6: this line has 5 cells and the head 4. A cell with a separator in it stands in quotes");
        assertThat(report.lines()).isEqualTo(5);
        assertThat(report.wrong()).isEqualTo(4);
        assertThat(good).singleElement().extracting(TableLine::number).isEqualTo(7L);
    }

    @Test
    void refusesAMistypedEvent() throws IOException {
        TableReport report = read("email,key,at,event\na@example.com,1,2026-03-05,order.deliverd\n"
                + "a@example.com,2,2026-03-05,order.refunded\na@example.com,3,2026-03-05,\n");
        assertThat(report.mistakes())
                .extracting(TableMistake::toString)
                .containsExactly("line 2, event: this is not a type of event. Write one of: order.placed, order.paid, "
                        + "order.shipped, order.delivered, order.completed, return.completed, ticket.solved, "
                        + "contact.created, order.cancelled, order.refunded (order.deliverd)");
        assertThat(report.wrong()).isOne();
        assertThat(good).hasSize(2);
    }

    @Test
    void passesOverAnOrderThatComesAgain() throws IOException {
        TableReport report = read(
                "email,order,at\na@example.com,1,2026-03-05\na@example.com,1,2026-03-05\na@example.com,2,2026-03-05\n");
        assertThat(report.repeated()).isOne();
        assertThat(report.isClean()).isTrue();
        assertThat(good).hasSize(2);
    }

    @Test
    void saysWhichColumnIsMissingOrThereTwice() throws IOException {
        TableReport report = read("e-mail,email,name\na@example.com,b@example.com,A\n");
        assertThat(report.mistakes())
                .extracting(TableMistake::sentence)
                .containsExactly(
                        "The columns \"e-mail\" and \"email\" are both read as customer.email. Rename the one that "
                                + "should be left out",
                        "No column holds the number of the order, ticket or return. Call it key",
                        "No column says when it happened. Call it at");
        assertThat(good).isEmpty();
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(read("").unread()).contains("empty");
        assertThat(read("PK\u0003\u0004xxxx").unread()).contains("workbook");
        assertThat(read("a\0b").unread()).contains("not a text file");
        assertThat(read("email,key,at\n").isClean()).isFalse();
    }

    @Test
    void survivesQuotesThatNeverEnd() throws IOException {
        TableReport report = read("email,key,at\na@example.com,1,2026-03-05\n\"b@example.com,2,2026-03-05\n"
                + "c@example.com,3,2026-03-05\n".repeat(10_000));
        assertThat(report.isClean()).isFalse();
        assertThat(report.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(3);
            assertThat(mistake.sentence()).contains("never closed");
        });
        assertThat(read("email,key,at," + "x".repeat(70_000) + "\n").isClean()).isFalse();
        assertThat(read("a,".repeat(5_000) + "\n").isClean()).isFalse();
    }

    @Test
    void endsAtAHundredThousandLines() throws IOException {
        StringBuilder csv = new StringBuilder("email,key,at\n");
        for (int i = 0; i <= TableReader.MOST_LINES; i++) {
            csv.append("a@example.com,").append(i).append(",2026-03-05\n");
        }
        TableReport report = read(csv.toString());
        assertThat(report.mistakes())
                .singleElement()
                .asString()
                .isEqualTo("line 100002: A table has at most 100,000 lines. Send the rest as another");
    }

    @Test
    void answersWhateverTheBytesAre() throws IOException {
        Random random = new Random(7);
        String alphabet = "\",;\t\r\n a@1é\uFEFF";
        for (int round = 0; round < 500; round++) {
            StringBuilder csv = new StringBuilder(round % 2 == 0 ? "email,key,at\n" : "");
            for (int i = random.nextInt(200); i > 0; i--) {
                csv.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            TableReport report = read(csv.toString());
            assertThat(report.good()).isLessThanOrEqualTo(report.lines());
        }
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            read(bytes);
        }
    }

    private TableReport read(String csv) throws IOException {
        return read(csv, StandardCharsets.UTF_8);
    }

    private TableReport read(String csv, Charset charset) throws IOException {
        return read(csv.getBytes(charset));
    }

    private TableReport read(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("table.csv"), bytes);
        return new TableReader(Optional.of("order.delivered"), ZoneId.of("Europe/Berlin"), NOW).read(file, good::add);
    }
}
