package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.peaceterms.term.value.InvalidValueException;

/** A part of a document that stands on its own. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level its rank: 1 for the document, 2 for a section, 3 for a point
   * @param line what it says
   */
  record Heading(int level, Line line) implements Block {
    /**
     * Checks the rank.
     *
     * @param level its rank: 1 for the document, 2 for a section, 3 for a point
     * @param line what it says
     */
    public Heading {
      if (level < 1 || level > 3) {
        throw InvalidValueException.of("level of a heading", level, "be from 1 to 3");
      }
    }

    @Override
    public <R> R match(
        Function<Heading, R> heading,
        Function<Paragraph, R> paragraph,
        Function<Items, R> items,
        Function<Table, R> table,
        Function<Listing, R> listing) {
      return heading.apply(this);
    }
  }

  /**
   * Running text.
   *
   * @param line what it says
   */
  record Paragraph(Line line) implements Block {
    @Override
    public <R> R match(
        Function<Heading, R> heading,
        Function<Paragraph, R> paragraph,
        Function<Items, R> items,
        Function<Table, R> table,
        Function<Listing, R> listing) {
      return paragraph.apply(this);
    }
  }

  /**
   * A list.
   *
   * @param items its items, in order
   */
  record Items(ImmutableList<Item> items) implements Block {
    @Override
    public <R> R match(
        Function<Heading, R> heading,
        Function<Paragraph, R> paragraph,
        Function<Items, R> items,
        Function<Table, R> table,
        Function<Listing, R> listing) {
      return items.apply(this);
    }
  }

  /**
   * A table.
   *
   * @param columns its columns, from left to right
   * @param rows its rows, each with one line for each column
   */
  record Table(ImmutableList<Column> columns, ImmutableList<ImmutableList<Line>> rows)
      implements Block {
    /**
     * Checks the length of each row.
     *
     * @param columns its columns, from left to right
     * @param rows its rows, each with one line for each column
     */
    public Table {
      int width = columns.size();
      for (ImmutableList<Line> row : rows) {
        if (row.size() != width) {
          throw InvalidValueException.of(
              "length of a row", row.size(), "be the number of columns, " + width);
        }
      }
    }

    @Override
    public <R> R match(
        Function<Heading, R> heading,
        Function<Paragraph, R> paragraph,
        Function<Items, R> items,
        Function<Table, R> table,
        Function<Listing, R> listing) {
      return table.apply(this);
    }
  }

  /**
   * A column of a table.
   *
   * @param head what stands above it
   * @param numeric whether it holds numbers, which are set flush right
   */
  record Column(String head, boolean numeric) {}

  /**
   * Text in a formal language, which is kept as it is.
   *
   * @param language the name of the language in lower case, such as {@code json}
   * @param text the text
   */
  record Listing(String language, String text) implements Block {
    @Override
    public <R> R match(
        Function<Heading, R> heading,
        Function<Paragraph, R> paragraph,
        Function<Items, R> items,
        Function<Table, R> table,
        Function<Listing, R> listing) {
      return listing.apply(this);
    }
  }

  /**
   * {@return the result of the function for this case}
   *
   * @param heading for a heading
   * @param paragraph for running text
   * @param items for a list
   * @param table for a table
   * @param listing for text in a formal language
   * @param <R> the type of the result
   */
  <R> R match(
      Function<Heading, R> heading,
      Function<Paragraph, R> paragraph,
      Function<Items, R> items,
      Function<Table, R> table,
      Function<Listing, R> listing);
}
