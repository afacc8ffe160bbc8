package dev.earshot.rollup.importing;

import dev.earshot.catalog.Revision;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.platform.database.Retried;
import dev.earshot.response.bulk.BulkResponse;
import dev.earshot.response.bulk.BulkResponses;
import dev.earshot.response.bulk.Kept;
import dev.earshot.rollup.BulkTallies;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes lines of a table: customers, responses, and what they add to the counts. */
@ApplicationScoped
class LineWriter {

    private static final int SECONDS = 300;

    private final Imports imports;
    private final Customers customers;
    private final BulkResponses responses;
    private final BulkTallies tallies;

    LineWriter(Imports imports, Customers customers, BulkResponses responses, BulkTallies tallies) {
        this.imports = imports;
        this.customers = customers;
        this.responses = responses;
        this.tallies = tallies;
    }

    /** All of them or none; those that are written already are left out. @return how many were written */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = SECONDS)
    int write(String batch, Revision revision, List<AnswerLine> some) {
        long done = imports.claim(batch).line();
        List<AnswerLine> lines =
                some.stream().filter(line -> line.number() > done).toList();
        if (lines.isEmpty()) {
            return 0;
        }
        Map<String, UUID> known = customers(lines);
        List<Kept> kept = responses.write(
                revision,
                lines.stream().map(line -> response(batch, line, known)).toList());
        tallies.add(revision, kept);
        imports.advance(batch, lines.get(lines.size() - 1).number(), lines.size());
        return lines.size();
    }

    /** Ids by address, of customers who are made where they are new. */
    private Map<String, UUID> customers(List<AnswerLine> lines) {
        List<String> emails = lines.stream()
                .map(AnswerLine::email)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (emails.isEmpty()) {
            return Map.of();
        }
        List<Customer> found = customers.known(emails.stream()
                .map(email -> new Customers.Named(email, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList());
        return IntStream.range(0, emails.size()).boxed().collect(Collectors.toMap(emails::get, i -> found.get(i)
                .id()));
    }

    private static BulkResponse response(String batch, AnswerLine line, Map<String, UUID> known) {
        return new BulkResponse(
                "m:" + batch + ":" + line.number(),
                line.email().map(known::get).or(line::customer),
                line.origin(),
                line.language(),
                line.at(),
                line.segments(),
                line.answers());
    }

    /** Mistakes of lines whose customer is not known here. */
    @Transactional
    List<Mistake> strangers(List<AnswerLine> lines) {
        Map<UUID, Customer> known =
                customers
                        .all(lines.stream()
                                .map(AnswerLine::customer)
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Customer::id, Function.identity()));
        List<Mistake> mistakes = new ArrayList<>();
        for (AnswerLine line : lines) {
            line.customer()
                    .filter(id -> !known.containsKey(id))
                    .ifPresent(id -> mistakes.add(
                            new Mistake(line.number(), Head.CUSTOMER, "no customer " + id + " is known here")));
        }
        return mistakes;
    }
}
