package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.rule.ConditionReader;
import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.Span;
import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.invite.Consent;
import dev.earshot.survey.invite.Restraint;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads when to ask by e-mail. */
final class InviteReader {

    private static final Scope BEFORE_ALL = Scope.facts("an invite goes out before anything is answered");

    private final ConditionReader conditions;
    private final Findings findings;

    InviteReader(ConditionReader conditions, Findings findings) {
        this.conditions = conditions;
        this.findings = findings;
    }

    Optional<InviteRule> read(Part survey) {
        Optional<YamlNode> given = survey.fields().value("invite");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.get() instanceof Scalar trigger) {
            if (InviteRule.TRIGGERS.contains(trigger.text())) {
                return Optional.of(of(trigger.text()));
            }
            findings.unknown(
                    trigger,
                    "no event is called \"" + Part.shortened(trigger.text()) + "\"",
                    "Write one of",
                    InviteRule.TRIGGERS);
            return Optional.empty();
        }
        if (!(given.get() instanceof Block map)) {
            findings.problem(
                    given.get(),
                    "\"invite\" is an event such as order.delivered, or a group of keys such as \"trigger:"
                            + " order.delivered\", not " + given.get().kind());
            return Optional.empty();
        }
        if (!map.entries().containsKey("trigger")) {
            findings.problem(
                    survey.at("invite"),
                    "this invite has no \"trigger\". Write one of: " + String.join(", ", InviteRule.TRIGGERS));
        }
        return Optional.of(rule(new Part(map, SurveyKeys.INVITE, findings)));
    }

    private InviteRule rule(Part part) {
        Duration expires = Span.read(part.fields(), "expires", InviteRule.DEFAULT_EXPIRES, findings);
        if (expires.isZero()) {
            findings.problem(part.at("expires"), "links have to work for some time. Write \"30 days\", or remove this");
        }
        TimingReader timing = new TimingReader(part, findings);
        return new InviteRule(
                part.word("trigger").orElse(""),
                Span.read(part.fields(), "delay", Duration.ZERO, findings),
                part.fields().flag("active", true),
                expires,
                Span.read(part.fields(), "cooling-off", InviteRule.DEFAULT_COOLING_OFF, findings),
                conditions.read(part.fields(), "when", BEFORE_ALL),
                conditions.optional(part.fields(), "skip-when", BEFORE_ALL),
                timing.read(),
                restraint(part),
                part.word("consent")
                        .map(word ->
                                Consent.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .orElse(Consent.SOFT_OPT_IN),
                part.whole("priority", InviteRule.DEFAULT_PRIORITY),
                timing.reminders(expires));
    }

    private Restraint restraint(Part part) {
        return new Restraint(
                Span.read(part.fields(), "own-cooling-off", Duration.ZERO, findings),
                part.whole("sample", 100),
                part.has("daily-cap") ? OptionalInt.of(part.whole("daily-cap", 1)) : OptionalInt.empty());
    }

    private static InviteRule of(String trigger) {
        return new InviteRule(trigger, Duration.ZERO, true, InviteRule.DEFAULT_EXPIRES, InviteRule.DEFAULT_COOLING_OFF);
    }
}
