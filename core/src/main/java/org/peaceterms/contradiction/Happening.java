package org.peaceterms.contradiction;

/**
 * Something that happens in a course of events.
 *
 * @param day when: a date such as {@code 2026-01-31}, with the time if days are not fine enough;
 *     or, where nothing names a date, {@code day 0}, {@code day 12}, counted from the first
 *     happening
 * @param what what happens, in words
 */
public record Happening(String day, String what) {

  @Override
  public String toString() {
    return day + ": " + what;
  }
}
