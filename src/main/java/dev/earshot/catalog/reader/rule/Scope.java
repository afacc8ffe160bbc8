package dev.earshot.catalog.reader.rule;

import dev.earshot.catalog.reader.rule.Outline.Asked;
import dev.earshot.platform.cel.ConditionCompiler;
import dev.earshot.survey.question.Condition;
import java.util.HashSet;
import java.util.Set;

/**
 * What is known where a condition or a text stands.
 *
 * @param early why no answer is known yet: "an invite goes out before anything is answered"; else empty
 * @param place answers to parts that stand before it are known
 * @param page answers to required questions of earlier pages are there for sure
 * @param sure names that conditions around it have read, such as "order.total": without them it would not be shown
 */
public record Scope(String early, int place, int page, boolean facts, Set<String> sure) {

    /** Where nothing can be filled in. */
    public static final Scope NOTHING = new Scope("", 0, 0, false, Set.of());

    /** Before anything is answered: an invite, the title of the survey. */
    public static Scope facts(String early) {
        return new Scope(early, 0, 0, true, Set.of());
    }

    /** When everything is answered: an ending, the list of those at risk. */
    public static Scope all() {
        return new Scope("", Integer.MAX_VALUE, Integer.MAX_VALUE, true, Set.of());
    }

    /** In the middle of the form. */
    public static Scope before(int place, int page) {
        return new Scope("", place, page, true, Set.of());
    }

    /** Under a condition: what it reads is known, or it would not have held. */
    public Scope under(Condition condition) {
        Set<String> read = new HashSet<>(sure);
        ConditionCompiler.namesIn(condition.source()).forEach(name -> read.add(name.group() + "." + name.field()));
        return new Scope(early, place, page, facts, read);
    }

    public boolean knows(Asked asked) {
        return asked.place() < place;
    }

    public boolean isSure(Asked asked) {
        return asked.always() && asked.page() < page || isSure("answers." + ConditionCompiler.name(asked.id()));
    }

    /** @param name as conditions write it: "order.total" */
    public boolean isSure(String name) {
        return sure.contains(name);
    }
}
