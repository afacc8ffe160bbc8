package dev.earshot.invitation.table;

import java.util.Map;

/**
 * One customer of a table, without a mistake.
 *
 * @param number of the line in the file, from 1
 * @param fields texts by the name of their field: "customer.email"
 */
public record TableLine(long number, Map<String, String> fields) {

    public TableLine {
        fields = Map.copyOf(fields);
    }
}
