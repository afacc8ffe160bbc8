package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.ResponseList.Count;
import dev.earshot.insight.response.request.ResponseState;
import dev.earshot.survey.question.Group;
import java.util.Map;

/** How many would fit with another choice in place of the one made; nothing for a choice nobody counted. */
public record ChoiceCounts(
        Map<Group, Count> groups,
        Map<String, Count> languages,
        Map<ResponseState, Count> states,
        Map<String, Count> tags) {}
