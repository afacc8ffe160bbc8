package dev.earshot.purchase.page;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InboxTest extends InboxContract {}
