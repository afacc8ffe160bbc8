package dev.earshot.invitation.bounce;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BounceTest extends BounceContract {}
