package dev.earshot.insight.chart;

/** Equal places for periods or scores, side by side over the whole width. Positions are in percent. */
record Slots(int count) {

    double width() {
        return 100.0 / count;
    }

    double left(int position) {
        return position * width();
    }

    double middle(int position) {
        return (position + .5) * width();
    }
}
