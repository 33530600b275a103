package org.peaceterms.schedule;

/**
 * An event by id and name.
 *
 * @param id its id in the plan
 * @param name its name, as it reads inside a sentence
 */
public record EventName(String id, String name) {}
