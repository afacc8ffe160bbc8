package dev.earshot.survey;

import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Text;
import java.util.List;
import java.util.Optional;

/**
 * Questions shown together.
 *
 * @param when when the page is shown
 * @param blocks never empty in a survey that was read
 */
public record Page(Optional<Text> title, Condition when, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Shown to everybody. */
    public Page(Optional<Text> title, List<? extends Block> blocks) {
        this(title, Condition.ALWAYS, List.copyOf(blocks));
    }

    /** Every question on it, those in batteries too. */
    public List<Question> questions() {
        return blocks.stream().flatMap(block -> block.questions().stream()).toList();
    }
}
