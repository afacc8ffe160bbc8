package dev.earshot.purchase;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AbsentSourceTest extends AbsentSourceContract {}
