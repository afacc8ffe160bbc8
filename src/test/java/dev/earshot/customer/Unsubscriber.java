package dev.earshot.customer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Somebody who pressed the button on the page behind "unsubscribe". */
@Singleton
public class Unsubscriber {

    @Inject
    AddressKey addressKey;

    @Inject
    Suppressions suppressions;

    public void unsubscribe(String email) {
        suppressions.add(addressKey.of(email), SuppressionReason.UNSUBSCRIBED);
    }
}
