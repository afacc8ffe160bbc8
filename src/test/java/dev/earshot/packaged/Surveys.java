package dev.earshot.packaged;

/** Surveys of the tests. */
final class Surveys {

    static final String DELIVERED =
            """
            title: How was your order?
            open: true
            invite: {trigger: order.delivered, delay: none}
            questions:
              - {id: recommend, type: nps, text: "How likely are you to recommend us?"}
            """;

    static final String BROKEN = DELIVERED.replace("type: nps", "type: npss");

    static final String VISIT = DELIVERED.replaceFirst("invite: .*\n", "");

    private Surveys() {}
}
