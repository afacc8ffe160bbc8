package dev.earshot.purchase.intake;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HookTest extends HookContract {}
