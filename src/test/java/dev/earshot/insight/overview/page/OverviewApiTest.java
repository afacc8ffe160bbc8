package dev.earshot.insight.overview.page;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OverviewApiTest extends OverviewApiContract {}
