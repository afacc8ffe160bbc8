package dev.earshot.purchase;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TogetherTest extends TogetherContract {}
