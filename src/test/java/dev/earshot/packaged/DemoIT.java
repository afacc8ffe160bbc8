package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {

    @TempDir
    Path home;

    @Test
    void keepsToItselfAndItsDataAreNeverTakenForReal() {
        Program program = Program.in(home);
        Program misplaced = program.with("EARSHOT_DATABASE_URL", "jdbc:postgresql://db.invalid/shop")
                .with("EARSHOT_DATABASE_USERNAME", "shop")
                .with("EARSHOT_DATABASE_PASSWORD", "hush")
                .with("EARSHOT_SMTP_HOST", "smtp.invalid")
                .with("QUARKUS_HTTP_HOST", "0.0.0.0");
        try (Server demo = misplaced.serve("demo")) {
            assertThat(demo.log())
                    .contains("demo: EARSHOT_DATABASE_URL is ignored")
                    .contains("demo: EARSHOT_DATABASE_USERNAME is ignored")
                    .contains("demo: EARSHOT_SMTP_HOST is ignored")
                    .contains("no mail server is set up")
                    .doesNotContain("hush");
            assertThat(demo.get("/s/post-purchase").statusCode()).isEqualTo(200);
            listensOnOneAddressOnly(program.port());
        }

        Ended real = program.with("EARSHOT_DATABASE_URL", "jdbc:h2:file:" + home.resolve("data/demo/demo"))
                .run();
        assertThat(real.exitCode()).isEqualTo(1);
        assertThat(real.out() + real.err())
                .contains("This database was filled by the demo. Point EARSHOT_DATABASE_URL")
                .doesNotContain("\tat ");
    }

    /** 127.0.0.2 is this machine too, but not the address the demo is bound to. */
    private static void listensOnOneAddressOnly(int port) {
        assertThatThrownBy(() -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress("127.0.0.2", port), 2_000);
                    }
                })
                .isInstanceOf(IOException.class);
    }
}
