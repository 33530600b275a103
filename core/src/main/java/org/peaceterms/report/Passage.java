package org.peaceterms.report;

/**
 * Words in one tone.
 *
 * @param text the words
 * @param tone how they are set off
 */
public record Passage(String text, Tone tone) {}
