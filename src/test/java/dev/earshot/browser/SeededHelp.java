package dev.earshot.browser;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.insight.PastOrders;
import jakarta.inject.Singleton;

/** Tickets that were solved: how long the first reply took and whether it was the only one, of those who answered. */
@Singleton
class SeededHelp {

    private static final String SURVEY = "pages-help";

    private final PastOrders orders;
    private final Database database;

    SeededHelp(PastOrders orders, Database database) {
        this.orders = orders;
        this.database = database;
    }

    void write() {
        orders.write(SURVEY, 400, 80, TestClock.START);
        database.write("update response set invitation_id = (select i.id from invitation i"
                + " where concat('i:', cast(i.id as varchar(36))) = response_key)"
                + " where survey_id = 'pages-help' and origin = 'INVITED' and invitation_id is null");
        for (int part = 0; part < 6; part++) {
            database.write(
                    "update invitation set facts = ? where survey_id = 'pages-help'"
                            + " and mod(cast(extract(minute from decided_at) as integer), 6) = " + part,
                    "{\"ticket.firstResponseMinutes\":\"" + (12 + 190 * part) + "\",\"ticket.firstContact\":\""
                            + (part % 3 > 0) + "\"}");
        }
    }
}
