package dev.earshot.purchase.inbox;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AbsentSourceTest extends AbsentSourceContract {}
