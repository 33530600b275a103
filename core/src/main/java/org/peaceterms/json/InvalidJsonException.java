package org.peaceterms.json;

/**
 * A text is not the JSON of a plan, position or vocabulary. The message names the file, the line
 * and column, the JSON pointer and the rule: {@code draft.json:12:7: /clauses/3/terms/0/place:
 * place of vote must be declared in the vocabulary or in us-28 but was 'narnia'}.
 */
public final class InvalidJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 400;

  /** The name of the file. */
  private final String file;

  /** The line, from 1. */
  private final int line;

  /** The column, from 1. */
  private final int column;

  /** The JSON pointer. */
  private final String pointer;

  /** What must hold and what was found. */
  private final String rule;

  InvalidJsonException(
      String file, int line, int column, String pointer, String rule, Throwable cause) {
    super(message(file, line, column, pointer, shorten(rule)), cause);
    this.file = file;
    this.line = line;
    this.column = column;
    this.pointer = pointer;
    this.rule = shorten(rule);
  }

  private static String message(String file, int line, int column, String pointer, String rule) {
    String where = line > 0 ? file + ":" + line + ":" + column : file;
    return where + ": " + (pointer.isEmpty() ? "" : shorten(pointer) + ": ") + rule;
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** {@return the name of the file, or what stands for it} */
  public String file() {
    return file;
  }

  /** {@return the line, from 1; 0 if the text as a whole is refused} */
  public int line() {
    return line;
  }

  /** {@return the column, from 1; 0 if the text as a whole is refused} */
  public int column() {
    return column;
  }

  /** {@return the JSON pointer; empty for the whole text} */
  public String pointer() {
    return pointer;
  }

  /** {@return what must hold and what was found} */
  public String rule() {
    return rule;
  }
}
