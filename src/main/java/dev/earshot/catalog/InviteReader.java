package dev.earshot.catalog;

import dev.earshot.catalog.YamlNode.Mapping;
import dev.earshot.survey.InviteRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads when to ask by e-mail. */
final class InviteReader {

    static final List<String> KEYS = List.of("trigger", "delay", "active", "expires", "cooling-off");

    private final Findings findings;

    InviteReader(Findings findings) {
        this.findings = findings;
    }

    Optional<InviteRule> read(Fields survey) {
        Optional<YamlNode> given = survey.value("invite");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (!(given.get() instanceof Mapping map)) {
            findings.problem(
                    given.get(),
                    "\"invite\" is a group of keys such as \"trigger: order.delivered\", not "
                            + given.get().kind());
            return Optional.empty();
        }
        Fields fields = new Fields(map, "an invite", findings);
        fields.allow(KEYS);
        if (!fields.has("trigger")) {
            findings.problem(
                    survey.at("invite"),
                    "this invite has no \"trigger\". Write one of: " + String.join(", ", Trigger.KNOWN));
        }
        Duration expires = fields.span("expires", InviteRule.DEFAULT_EXPIRES);
        if (expires.isZero()) {
            findings.problem(
                    fields.at("expires"), "links have to work for some time. Write \"30 days\", or remove this");
        }
        InviteRule rule = new InviteRule(
                fields.word("trigger", Trigger.KNOWN).orElse(""),
                fields.span("delay", Duration.ZERO),
                fields.flag("active", true),
                expires,
                fields.span("cooling-off", InviteRule.DEFAULT_COOLING_OFF));
        return Optional.of(rule);
    }
}
