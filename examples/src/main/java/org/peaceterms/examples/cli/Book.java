package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.report.Document;

/** Pages that explain codes of one sort; the command {@code explain} looks into each book. */
interface Book {

  /**
   * A page.
   *
   * @param code the code that it explains
   * @param title its title
   * @param markdown the page as text
   * @param document the page as a document
   */
  record Page(String code, String title, String markdown, Document document) {}

  /** {@return what its codes are, for a heading} */
  String title();

  /** {@return the codes that it explains, in order, each with one line} */
  ImmutableList<Entry> entries();

  /**
   * A line of the table of contents.
   *
   * @param code a code
   * @param line what it means in one sentence
   */
  record Entry(String code, String line) {}

  /** {@return the page of a code, if the book has one} */
  Optional<Page> page(String code);
}
