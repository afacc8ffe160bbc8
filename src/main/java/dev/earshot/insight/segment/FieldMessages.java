package dev.earshot.insight.segment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What fields of orders are called where a survey does not say, in English; the others are in messages/field_*.properties. */
@MessageBundle("field")
interface FieldMessages {

    @Message("Store")
    String store();

    @Message("Courier")
    String courier();

    @Message("Channel")
    String channel();

    @Message("Currency")
    String currency();

    @Message("Country")
    String country();

    @Message("Language")
    String language();

    @Message("Customer group")
    String group();

    @Message("Topic")
    String topic();

    @Message("Reason")
    String reason();

    @Message("(other)")
    String other();
}
