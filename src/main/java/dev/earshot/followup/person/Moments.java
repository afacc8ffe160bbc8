package dev.earshot.followup.person;

import dev.earshot.catalog.PrivateSurveys;
import dev.earshot.contact.Reason;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.insight.response.list.Conditions;
import dev.earshot.rollup.filter.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Reads what happened to a customer, newest first, within a limit and a time. */
@ApplicationScoped
class Moments {

    /** Stable: what is of one kind and one instant stays in the order of its keys. */
    private static final Comparator<Moment> NEWEST =
            Comparator.comparing(Moment::at).thenComparing(Moment::kind).reversed();

    private final DataSource database;
    private final Customers customers;
    private final PrivateSurveys hidden;

    Moments(DataSource database, Customers customers, PrivateSurveys hidden) {
        this.database = database;
        this.customers = customers;
        this.hidden = hidden;
    }

    /** @param most one more shows whether there are more */
    List<Moment> of(Customer customer, Optional<Place> behind, int most) {
        MomentQuery query = new MomentQuery(customer.id(), customers.addressKey(customer.email()), hidden.ids());
        List<Moment> moments = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (Moment.Kind kind : Moment.Kind.values()) {
                moments.addAll(read(connection, query, kind, behind, most));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what happened to a customer cannot be read", e);
        }
        moments.sort(NEWEST);
        return moments.stream()
                .limit(most)
                .map(moment -> silent(moment, query.hidden()))
                .toList();
    }

    /** Their latest answers. */
    List<Moment> answers(Customer customer, int most) {
        MomentQuery query = new MomentQuery(customer.id(), customers.addressKey(customer.email()), hidden.ids());
        try (Connection connection = database.getConnection()) {
            return read(connection, query, Moment.Kind.ANSWERED, Optional.empty(), most);
        } catch (SQLException e) {
            throw new IllegalStateException("the answers of a customer cannot be read", e);
        }
    }

    /** How many answers and orders lie behind a place, each counted up to {@code most}. */
    Person.Older older(Customer customer, Place place, int most) {
        MomentQuery query = new MomentQuery(customer.id(), customers.addressKey(customer.email()), hidden.ids());
        try (Connection connection = database.getConnection()) {
            return new Person.Older(
                    count(connection, query.counted(Moment.Kind.ANSWERED, place, most)),
                    count(connection, query.orders(place, most)));
        } catch (SQLException e) {
            throw new IllegalStateException("what happened to a customer cannot be counted", e);
        }
    }

    private static long count(Connection connection, Conditions sql) throws SQLException {
        try (PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A decision names the survey that came first: not where that one promised to name nobody. */
    private static Moment silent(Moment moment, Set<String> hidden) {
        boolean names = moment.kind() == Moment.Kind.DECISION
                && hidden.stream().anyMatch(id -> moment.what().contains("“" + id + "”"));
        return names
                ? new Moment(
                        moment.at(),
                        moment.kind(),
                        moment.key(),
                        moment.survey(),
                        Reason.valueOf(moment.more()).label() + ".",
                        moment.more())
                : moment;
    }

    private static List<Moment> read(
            Connection connection, MomentQuery query, Moment.Kind kind, Optional<Place> behind, int most)
            throws SQLException {
        List<Moment> moments = new ArrayList<>();
        try (PreparedStatement select = query.of(kind, behind, most).prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                moments.add(new Moment(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        kind,
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        row.getString(4),
                        row.getString(5)));
            }
        }
        return moments;
    }
}
