package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.stream.Collectors;

/**
 * HTML, as one page that stands by itself: it loads nothing, runs nothing, and every word is
 * escaped.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class HtmlRenderer implements Renderer {
  private static final HtmlRenderer STANDARD = new HtmlRenderer();

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>TITLE</title>
      <style>
      body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; }
      th, td { border: 1px solid; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
      .number { text-align: right; }
      pre { overflow-x: auto; }
      .muted { opacity: 0.7; }
      </style>
      </head>
      <body>
      """;

  private static final String FOOT =
      """
      </body>
      </html>
      """;

  private HtmlRenderer() {}

  /** {@return the renderer} */
  public static HtmlRenderer standard() {
    return STANDARD;
  }

  @Override
  public String render(Document document) {
    String title =
        document.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .findFirst()
            .map(heading -> words(heading.line().text()))
            .orElse("peaceterms");
    String body =
        document.blocks().stream()
            .map(
                block ->
                    block.<String>match(
                        heading -> element("h" + heading.level(), line(heading.line())),
                        paragraph -> element("p", line(paragraph.line())),
                        items -> items(items.items()),
                        HtmlRenderer::table,
                        listing ->
                            "<pre><code>"
                                + escaped(Printable.listing(listing.text()))
                                + "</code></pre>\n"))
            .collect(Collectors.joining());
    return HEAD.replace("TITLE", title) + body + FOOT;
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">\n";
  }

  /** Items nest no deeper than the clauses, terms and values that they are made from. */
  private static String items(List<Item> items) {
    return items.isEmpty()
        ? ""
        : "<ul>\n"
            + items.stream()
                .map(item -> "<li>" + line(item.line()) + nested(item.inner()) + "</li>\n")
                .collect(Collectors.joining())
            + "</ul>\n";
  }

  private static String nested(ImmutableList<Item> items) {
    return items.isEmpty() ? "" : "\n" + items(items);
  }

  private static String table(Block.Table table) {
    StringBuilder out = new StringBuilder("<table>\n<thead>\n<tr>");
    for (Block.Column column : table.columns()) {
      out.append(column.numeric() ? "<th class=\"number\">" : "<th>")
          .append(words(column.head()))
          .append("</th>");
    }
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (ImmutableList<Line> row : table.rows()) {
      out.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        out.append(table.columns().get(i).numeric() ? "<td class=\"number\">" : "<td>")
            .append(line(row.get(i)))
            .append("</td>");
      }
      out.append("</tr>\n");
    }
    return out.append("</tbody>\n</table>\n").toString();
  }

  private static String line(Line line) {
    return line.passages().stream()
        .map(
            passage -> {
              String text = words(passage.text());
              return switch (passage.tone()) {
                case PLAIN -> text;
                case STRONG -> "<strong>" + text + "</strong>";
                case NEW -> "<ins>" + text + "</ins>";
                case GONE -> "<del>" + text + "</del>";
                case MUTED -> "<span class=\"muted\">" + text + "</span>";
                case ADDRESS -> address(passage.text(), text);
              };
            })
        .collect(Collectors.joining())
        .strip();
  }

  /** A link, unless it is no address of the web. */
  private static String address(String address, String text) {
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web ? "<a href=\"" + text + "\" rel=\"noreferrer\">" + text + "</a>" : text;
  }

  private static String words(String text) {
    return escaped(Printable.line(text));
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
