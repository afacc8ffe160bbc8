package dev.earshot.response.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One part of a page as its fragment {@code templates/tags/TYPE.html} gets it. */
public sealed interface QuestionView
        permits ScaleView, BatteryView, ChoiceView, TextView, LineView, ConsentView, StatementView {

    String type();

    Head head();

    default String id() {
        return head().id();
    }

    default String title() {
        return head().title();
    }

    default Optional<String> help() {
        return head().help();
    }

    default Optional<String> error() {
        return head().error();
    }

    /** Where links to the question lead; apart from the page's own ids. */
    default String anchor() {
        return "q-" + id();
    }

    /** Whether a line on how to answer stands below the title. */
    default boolean hinted() {
        return false;
    }

    /** Ids of the lines that describe the fields, with a space between; empty where there is none. */
    default String describedBy() {
        return String.join(
                " ",
                Stream.of(
                                help().map(words -> anchor() + "-help"),
                                Optional.of(anchor() + "-hint").filter(id -> hinted()),
                                error().map(words -> anchor() + "-error"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The questions in it: itself, or the items of a battery. */
    default List<QuestionView> parts() {
        return List.of(this);
    }
}
