package org.peaceterms.term.value;

/**
 * One version of a choice, as a condition names it: {@code territory/T-A}.
 *
 * @param choice the choice
 * @param label the label of the version
 */
public record VersionId(ChoiceId choice, String label) implements Id {

  /**
   * {@return the version written {@code text}}
   *
   * @param text the id of a choice, a slash and a label
   * @throws InvalidValueException if it has no slash or no id of a choice before it
   */
  public static VersionId of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw InvalidValueException.of("version", text, "be the id of a choice, a slash and a label");
    }
    return new VersionId(ChoiceId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public String text() {
    return choice + "/" + label;
  }

  @Override
  public String toString() {
    return text();
  }
}
