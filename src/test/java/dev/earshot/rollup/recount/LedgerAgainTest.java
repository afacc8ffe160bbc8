package dev.earshot.rollup.recount;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LedgerAgainTest extends LedgerAgainContract {}
