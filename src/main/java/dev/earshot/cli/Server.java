package dev.earshot.cli;

import dev.earshot.account.FirstRun;
import dev.earshot.invitation.queue.gate.SendingState;
import dev.earshot.platform.Installation;
import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.scheduler.Scheduler;
import java.util.List;
import sun.misc.Signal;

/**
 * Serves until it is stopped; its first words say where to go. Jobs begin here, when everything that could refuse to
 * start has agreed: a command and a test have none.
 */
public class Server implements QuarkusApplication {

    private final Installation installation;
    private final FirstRun firstRun;
    private final SendingState sending;
    private final Scheduler jobs;

    Server(Installation installation, FirstRun firstRun, SendingState sending, Scheduler jobs) {
        this.installation = installation;
        this.firstRun = firstRun;
        this.sending = sending;
        this.jobs = jobs;
    }

    @Override
    public int run(String... args) {
        String url = installation.localUrl();
        sending.hold().ifPresent(Log::warn);
        if (!sending.leavesTheHouse()) {
            Log.infof("no mail server is set up: mails are kept at %s/outbox", url);
        }
        if (installation.isDemo()) {
            Log.infof("a customer's form: %s/s/post-purchase", url);
            Log.infof("the overview:      %s/", url);
            Log.infof("the trend:         %s/trend", url);
            Log.infof("who is at risk:    %s/at-risk", url);
            Log.infof("the outbox:        %s/outbox", url);
            Log.info("sign in as demo@example.com with the password demo-demo-demo");
        } else {
            firstRun.announce();
            Log.infof("ready at %s", url);
        }
        jobs.resume();
        if (LaunchMode.current() == LaunchMode.NORMAL) { // In development Ctrl-C is the build's.
            endInOrder();
        }
        Quarkus.waitForExit();
        return 0;
    }

    /**
     * Asked to stop, the program first finishes what it has in hand. Left to the virtual machine, H2 would close the database
     * at the same time.
     */
    private static void endInOrder() {
        for (String signal : List.of("TERM", "INT")) {
            Signal.handle(new Signal(signal), any -> Quarkus.asyncExit());
        }
    }
}
