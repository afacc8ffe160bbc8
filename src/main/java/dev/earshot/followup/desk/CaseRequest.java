package dev.earshot.followup.desk;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** What a form about a case sends. What it leaves out stays as it is; without a status it closes, as the first forms did. */
public class CaseRequest {

    @RestForm
    String csrf = "";

    /** Of the case as the form showed it. */
    @RestForm
    Optional<String> version = Optional.empty();

    @RestForm
    Optional<String> status = Optional.empty();

    @RestForm
    Optional<String> owner = Optional.empty();

    @RestForm
    Optional<String> due = Optional.empty();

    @RestForm
    Optional<String> note = Optional.empty();

    @RestForm
    Optional<String> outcome = Optional.empty();

    /** On whose page the form stood. */
    @RestForm
    Optional<UUID> customer = Optional.empty();

    /** With line ends as they are kept. */
    String words() {
        return note.orElse("").replace("\r\n", "\n").strip();
    }
}
