package dev.earshot.walk;

import dev.earshot.MailServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(MailServer.class)
class WalkTest extends WalkContract {}
