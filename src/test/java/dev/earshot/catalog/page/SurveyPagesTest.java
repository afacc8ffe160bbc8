package dev.earshot.catalog.page;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SurveyPagesTest extends SurveyPagesContract {}
