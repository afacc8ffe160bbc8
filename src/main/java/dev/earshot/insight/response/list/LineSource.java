package dev.earshot.insight.response.list;

import java.io.IOException;
import java.util.List;

/** Gives every line of a list, some at a time. */
public interface LineSource {

    void each(Shown shown, Taker taker) throws IOException;

    /** What is done with some of them. */
    interface Taker {
        void take(List<Line> lines) throws IOException;
    }
}
