package dev.earshot.platform.yaml;

/** Something wrong in a file an operator wrote, and where: {@code sources.yaml:7:5: …}. */
public record Mistake(String file, Mark at, String sentence) {

    @Override
    public String toString() {
        return file + ":" + at.line() + ":" + at.column() + ": " + sentence;
    }
}
