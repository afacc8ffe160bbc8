package dev.earshot.followup.person;

import dev.earshot.followup.signal.Money;
import dev.earshot.platform.page.Format;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the shop told of an order, as far as it is kept. */
record OrderWords(PersonMessages words, Format format) {

    /** "Order delivered: 10467, €184.50, 2 items (MUG-1, MUG-2), Swiftline, hamburg". */
    String text(String type, Map<String, String> facts) {
        String details = Stream.of(
                        fact(facts, "order.number").or(() -> fact(facts, "ticket.number")),
                        total(facts),
                        items(facts),
                        fact(facts, "product.name"),
                        fact(facts, "order.courier"),
                        fact(facts, "order.store"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String what = name(type);
        return details.isEmpty() ? what + "." : words.order(what, details);
    }

    private String name(String type) {
        return switch (type) {
            case "order.placed" -> words.orderPlaced();
            case "order.paid" -> words.orderPaid();
            case "order.shipped" -> words.orderShipped();
            case "order.delivered" -> words.orderDelivered();
            case "order.completed" -> words.orderCompleted();
            case "return.completed" -> words.returnCompleted();
            case "ticket.solved" -> words.ticketSolved();
            case "contact.created" -> words.contactCreated();
            default -> {
                String own = type.replace('.', ' ').replace('_', ' ');
                yield Character.toUpperCase(own.charAt(0)) + own.substring(1);
            }
        };
    }

    private Optional<String> total(Map<String, String> facts) {
        return fact(facts, "order.total")
                .filter(total -> total.matches("[0-9]{1,12}([.][0-9]{1,6})?"))
                .map(total -> new Money(
                                new BigDecimal(total),
                                fact(facts, "order.currency").orElse(""))
                        .exact(format));
    }

    /** How many, and their numbers where the shop told them. */
    private Optional<String> items(Map<String, String> facts) {
        Optional<String> count = fact(facts, "order.items")
                .filter(items -> items.matches("[0-9]{1,6}"))
                .map(items -> items.equals("1") ? words.oneItem() : words.items(format.count(Long.parseLong(items))));
        Optional<String> skus = fact(facts, "order.skus");
        return count.map(items -> items + skus.map(list -> " (" + list + ")").orElse(""))
                .or(() -> skus);
    }

    private static Optional<String> fact(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name)).filter(value -> !value.isBlank());
    }
}
