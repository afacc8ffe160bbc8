package dev.earshot.response.tap;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClicksTest extends ClicksContract {}
