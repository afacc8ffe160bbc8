package dev.earshot.catalog;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HistoryTest extends HistoryContract {}
