package dev.earshot.insight.touchpoint.support;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HelpTest extends HelpContract {}
