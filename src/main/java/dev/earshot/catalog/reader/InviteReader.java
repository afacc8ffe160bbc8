package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
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
        if (!(given.get() instanceof Block map)) {
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
                    "this invite has no \"trigger\". Write one of: " + String.join(", ", InviteRule.TRIGGERS));
        }
        Duration expires = Span.read(fields, "expires", InviteRule.DEFAULT_EXPIRES, findings);
        if (expires.isZero()) {
            findings.problem(
                    fields.at("expires"), "links have to work for some time. Write \"30 days\", or remove this");
        }
        InviteRule rule = new InviteRule(
                fields.word("trigger", InviteRule.TRIGGERS).orElse(""),
                Span.read(fields, "delay", Duration.ZERO, findings),
                fields.flag("active", true),
                expires,
                Span.read(fields, "cooling-off", InviteRule.DEFAULT_COOLING_OFF, findings),
                dev.earshot.survey.question.Condition.ALWAYS,
                Optional.empty());
        return Optional.of(rule);
    }
}
