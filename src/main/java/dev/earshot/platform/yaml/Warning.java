package dev.earshot.platform.yaml;

/** Something an author may want to change in a file that works as it is. */
public record Warning(String file, int line, int column, String what) implements Finding {
    @Override
    public String toString() {
        return place() + ": warning: " + what + ".";
    }
}
