package dev.earshot.insight.turnout.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import java.time.LocalDate;
import java.util.List;

/** What can be chosen on top of the page: a survey and days. */
record TurnoutScope(Frame frame, List<Choice> surveys, LocalDate from, LocalDate to) {}
