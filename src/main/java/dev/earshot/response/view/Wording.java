package dev.earshot.response.view;

/** @param group "any" while no score is chosen, else the group it speaks to */
public record Wording(String group, String title) {}
