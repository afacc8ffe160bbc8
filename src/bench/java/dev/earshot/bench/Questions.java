package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Asks for pages and documents one after the other, and prints how long each took. */
final class Questions {

    /** What a page of analysts may take, in milliseconds. */
    private static final double BUDGET = 150;

    private static final int COUNTED = 24;

    /** Nanoseconds from which a question is asked but a few times. */
    private static final long SLOW = 500_000_000;

    private static final int FEW = 4;
    private static final int MOST_SECONDS = 60;

    private final PackagedServer server;
    private final Visitor visitor;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String customer;

    Questions(BenchDatabase database, PackagedServer server) throws SQLException {
        this.server = server;
        this.visitor = new Visitor(database, server.port());
        this.customer = database.read("select cast(customer_id as varchar(36)) from response where customer_id is not null"
                + " order by id desc fetch first 1 rows only");
    }

    /** Of a server that was just started: the first page of each kind, of other days than those that count. */
    void start() throws IOException, InterruptedException {
        for (Map.Entry<String, String> one :
                AnalystPages.ofOtherDays(today, customer).entrySet()) {
            double millis = visitor.get(one.getValue()).nanos() / 1e6;
            if (millis > BUDGET) {
                System.out.printf("just started: %-50s %7.1f ms%n", one.getKey(), millis);
            }
            figures(one.getValue());
        }
    }

    /** @return how many different ones there are */
    int ask() throws IOException, InterruptedException, SQLException {
        Map<String, String> all = AnalystPages.addresses(today, customer);
        for (Map.Entry<String, String> one : all.entrySet()) {
            String address = one.getValue();
            Visitor.Seen first = visitor.get(address);
            if (!first.isShown()) {
                System.out.printf("%-50s answered with %d%n", one.getKey(), first.status());
                continue;
            }
            double waited = first.waits() ? figures(address) : 0;
            if (first.waits()) {
                System.out.printf("%-50s says what is being counted, for %.1f s%n", one.getKey(), waited);
            }
            time(one.getKey(), first.nanos(), () -> visitor.get(address).nanos());
        }
        return all.size();
    }

    /** Asks until there are figures. @return seconds */
    private double figures(String address) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        for (int i = 0; i < MOST_SECONDS * 10 && visitor.get(address).waits(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    interface Question {
        /** @return nanoseconds */
        long ask() throws IOException, InterruptedException, SQLException;
    }

    /** @param first nanoseconds it took when it was asked for the first time */
    void time(String name, long first, Question question) throws IOException, InterruptedException, SQLException {
        int times = first > SLOW && question.ask() > SLOW ? FEW : COUNTED;
        for (int i = 0; i < times / 4; i++) {
            question.ask();
        }
        long cpu = server.cpu();
        long[] nanos = new long[times];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = question.ask();
        }
        Arrays.sort(nanos);
        double p50 = nanos[nanos.length / 2] / 1e6;
        System.out.printf(
                "%-50s first %7.1f ms, p50 %7.1f ms, p95 %7.1f ms; %.1f ms of the server's processor time; load of the machine %.1f%s%n",
                name,
                first / 1e6,
                p50,
                nanos[(int) (nanos.length * 0.95)] / 1e6,
                (server.cpu() - cpu) / 1e6 / nanos.length,
                PackagedServer.load(),
                p50 > BUDGET ? "; MISSED" : first / 1e6 > BUDGET ? "; first missed" : "");
    }
}
