package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;

/**
 * A report as headings, paragraphs, lists and tables, before it is decided how it will look.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Document document = Document.builder()
 *     .heading(1, "Plans").paragraph(Line.of("Two plans ship.")).build();
 * }</pre>
 *
 * @param blocks its parts, in order
 */
public record Document(ImmutableList<Block> blocks) {

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Document}. */
  public static final class Builder {
    private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();

    private Builder() {}

    /**
     * Adds a plain heading.
     *
     * @param level 1 for the document, 2 for a section, 3 for a point
     * @param text what it says
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder heading(int level, String text) {
      return add(new Block.Heading(level, Line.of(text)));
    }

    /**
     * Adds running text.
     *
     * @param line what it says
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder paragraph(Line line) {
      return add(new Block.Paragraph(line));
    }

    /**
     * Adds a list, or nothing if it has no items.
     *
     * @param items its items, in order
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder items(List<Item> items) {
      return items.isEmpty() ? this : add(new Block.Items(ImmutableList.copyOf(items)));
    }

    /**
     * Adds any part.
     *
     * @param block the part
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    /** {@return the document} */
    public Document build() {
      return new Document(blocks.build());
    }
  }
}
