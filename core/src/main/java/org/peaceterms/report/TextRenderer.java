package org.peaceterms.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Plain text of at most {@value #WIDTH} columns, with or without colour. Colour only repeats what
 * the words say.
 *
 * <p>Line breaks stand between words only; a word or table that is wider stays whole. Control
 * characters and characters that turn the direction of writing are left out.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextRenderer implements Renderer {
  /** The number of columns. */
  public static final int WIDTH = 100;

  private static final String INDENT = "  ";
  private static final String BULLET = "- ";

  private final boolean coloured;

  private TextRenderer(boolean coloured) {
    this.coloured = coloured;
  }

  /** {@return a renderer without colour} */
  public static TextRenderer plain() {
    return new TextRenderer(false);
  }

  /** {@return a renderer with the colours of an ANSI terminal} */
  public static TextRenderer coloured() {
    return new TextRenderer(true);
  }

  @Override
  public String render(Document document) {
    StringBuilder out = new StringBuilder();
    boolean point = false;
    for (Block block : document.blocks()) {
      boolean heading = block instanceof Block.Heading;
      if (out.length() > 0 && (heading || !point)) {
        out.append('\n');
      }
      point = heading ? ((Block.Heading) block).level() == 3 : point;
      String indent = point && !heading ? INDENT : "";
      block.match(
          title -> heading(title, out),
          paragraph -> wrapped(paragraph.line(), indent, indent, out),
          items -> items(items.items(), indent, out),
          table -> table(table, indent, out),
          listing -> listing(listing.text(), out));
    }
    return out.toString();
  }

  private StringBuilder heading(Block.Heading heading, StringBuilder out) {
    ImmutableList<Line> lines = Wrap.lines(heading.line(), WIDTH);
    for (Line line : lines) {
      out.append(painted(line, Tone.STRONG)).append('\n');
    }
    if (heading.level() < 3) {
      int width = lines.stream().mapToInt(Wrap::width).max().orElse(0);
      out.append(Strings.repeat(heading.level() == 1 ? "=" : "-", width)).append('\n');
    }
    return out;
  }

  private StringBuilder items(List<Item> items, String indent, StringBuilder out) {
    for (Item item : items) {
      wrapped(item.line(), indent + BULLET, indent + INDENT, out);
      items(item.inner(), indent + INDENT, out);
    }
    return out;
  }

  private StringBuilder wrapped(Line line, String first, String rest, StringBuilder out) {
    String indent = first;
    for (Line part : Wrap.lines(line, Math.max(20, WIDTH - rest.length()))) {
      out.append(indent).append(painted(part, Tone.PLAIN)).append('\n');
      indent = rest;
    }
    return out;
  }

  private StringBuilder table(Block.Table table, String indent, StringBuilder out) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          table.rows().stream()
              .mapToInt(row -> Wrap.width(flat(row.get(column))))
              .reduce(Wrap.width(flat(head(table, column))), Math::max);
    }
    ImmutableList<Line> heads =
        ImmutableList.copyOf(table.columns()).stream()
            .map(column -> Line.of(column.head(), Tone.STRONG))
            .collect(ImmutableList.toImmutableList());
    row(table, heads, widths, indent, out);
    table.rows().forEach(row -> row(table, row, widths, indent, out));
    return out;
  }

  private static Line head(Block.Table table, int column) {
    return Line.of(table.columns().get(column).head());
  }

  private void row(
      Block.Table table, ImmutableList<Line> row, int[] widths, String indent, StringBuilder out) {
    StringBuilder text = new StringBuilder(indent);
    for (int i = 0; i < widths.length; i++) {
      Line cell = flat(row.get(i));
      String padding = Strings.repeat(" ", widths[i] - Wrap.width(cell));
      boolean last = i == widths.length - 1;
      text.append(table.columns().get(i).numeric() ? padding : "")
          .append(painted(cell, Tone.PLAIN))
          .append(table.columns().get(i).numeric() || last ? "" : padding)
          .append(last ? "" : INDENT);
    }
    out.append(text.toString().stripTrailing()).append('\n');
  }

  private static Line flat(Line cell) {
    return Wrap.lines(cell, Integer.MAX_VALUE).get(0);
  }

  private static StringBuilder listing(String text, StringBuilder out) {
    String shown = Printable.listing(text);
    return out.append(shown).append(shown.endsWith("\n") ? "" : "\n");
  }

  private String painted(Line line, Tone ground) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : line.passages()) {
      String colour = colour(passage.tone() == Tone.PLAIN ? ground : passage.tone());
      boolean plain = !coloured || colour.isEmpty() || passage.text().isBlank();
      text.append(plain ? passage.text() : colour + passage.text() + "\u001B[0m");
    }
    return text.toString();
  }

  private static String colour(Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case STRONG -> "\u001B[1m";
      case NEW -> "\u001B[32m";
      case GONE -> "\u001B[31m";
      case MUTED -> "\u001B[2m";
      case ADDRESS -> "\u001B[4m";
    };
  }
}
