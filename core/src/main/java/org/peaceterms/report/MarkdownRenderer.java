package org.peaceterms.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Markdown, as CommonMark with tables. Every character of the words that Markdown would read as a
 * sign of its own is escaped, so that a viewer shows the words as they are.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class MarkdownRenderer implements Renderer {
  private static final MarkdownRenderer STANDARD = new MarkdownRenderer();

  private MarkdownRenderer() {}

  /** {@return the renderer} */
  public static MarkdownRenderer standard() {
    return STANDARD;
  }

  @Override
  public String render(Document document) {
    return document.blocks().stream()
        .map(
            block ->
                block.<String>match(
                    heading -> heading(heading),
                    paragraph -> line(paragraph.line()) + "\n",
                    items -> items(items.items(), ""),
                    table -> table(table),
                    listing -> listing(listing)))
        .collect(Collectors.joining("\n"));
  }

  private static String heading(Block.Heading heading) {
    return Strings.repeat("#", heading.level()) + " " + line(heading.line()) + "\n";
  }

  private static String items(List<Item> items, String indent) {
    StringBuilder out = new StringBuilder();
    for (Item item : items) {
      out.append(indent).append("- ").append(line(item.line())).append('\n');
      out.append(items(item.inner(), indent + "  "));
    }
    return out.toString();
  }

  private static String table(Block.Table table) {
    String heads =
        row(
            table.columns().stream()
                .map(column -> MarkdownEscape.words(column.head()))
                .collect(ImmutableList.toImmutableList()));
    String rule =
        row(
            table.columns().stream()
                .map(column -> column.numeric() ? "---:" : "---")
                .collect(ImmutableList.toImmutableList()));
    String rows =
        table.rows().stream()
            .map(row -> row(row.stream().map(MarkdownRenderer::line).toList()))
            .collect(Collectors.joining());
    return heads + rule + rows;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String listing(Block.Listing listing) {
    String text = Printable.listing(listing.text());
    String fence = Strings.repeat("`", Math.max(3, MarkdownEscape.longestFence(text) + 1));
    String end = text.endsWith("\n") ? "" : "\n";
    return fence + listing.language() + "\n" + text + end + fence + "\n";
  }

  private static String line(Line line) {
    StringBuilder out = new StringBuilder();
    for (Passage passage : line.passages()) {
      String text = Printable.line(passage.text());
      out.append(
          switch (passage.tone()) {
            case ADDRESS -> MarkdownEscape.address(text);
            case STRONG -> MarkdownEscape.strong(text);
            case PLAIN, NEW, GONE, MUTED -> MarkdownEscape.words(text);
          });
    }
    return MarkdownEscape.start(out.toString().strip());
  }
}
