package dev.earshot.insight.note;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ChartNoteTest extends ChartNoteContract {}
