package dev.earshot.score.tone;

import java.util.Collection;

/**
 * A comment whose writer also gave a score.
 *
 * @param author whoever wrote several: all of them are learnt from, or none
 * @param terms it uses, each once
 * @param happy what they scored: a promoter, or else a detractor. Those between are neither
 */
public record Heard(int author, Collection<String> terms, boolean happy) {}
