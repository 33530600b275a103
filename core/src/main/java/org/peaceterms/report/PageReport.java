package org.peaceterms.report;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.peaceterms.audit.Rule;

/**
 * A page that explains a code, for people. Pages are written in a small part of Markdown: headings,
 * paragraphs, lists with a dash, and listings between three backquotes.
 */
public final class PageReport {
  private static final String FENCE = "```";
  private static final String BULLET = "- ";

  private final Document.Builder out = Document.builder();
  private final List<String> lines = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  private PageReport() {}

  /**
   * {@return the page of a rule as a document}
   *
   * @param rule any rule
   */
  public static Document of(Rule rule) {
    PageReport report = new PageReport();
    report.out.heading(1, rule.title());
    String basis = rule.basis().isEmpty() ? "our own reading" : String.join(", ", rule.basis());
    report.out.items(
        List.of(
            Item.of("Code: " + rule.code()),
            Item.of("Rests on: " + basis),
            Item.of("Severity: " + rule.severity().words()),
            Item.of("What it finds: " + rule.line()),
            Item.of("What to do: " + rule.advice())));
    return report.read(rule.page());
  }

  /**
   * {@return a page as a document}
   *
   * @param markdown the page
   */
  public static Document of(String markdown) {
    return new PageReport().read(markdown);
  }

  private Document read(String markdown) {
    List<String> listing = new ArrayList<>();
    String language = "";
    boolean inside = false;
    for (String line : Splitter.on('\n').split(markdown)) {
      if (line.startsWith(FENCE)) {
        flush();
        if (inside) {
          out.add(new Block.Listing(language, Joiner.on('\n').join(listing) + "\n"));
          listing.clear();
        }
        language = line.substring(FENCE.length());
        inside = !inside;
      } else if (inside) {
        listing.add(line);
      } else {
        text(line);
      }
    }
    flush();
    return out.build();
  }

  private void text(String line) {
    if (line.startsWith("#")) {
      flush();
      int level = line.indexOf(' ');
      out.heading(level, line.substring(level + 1));
    } else if (line.startsWith(BULLET)) {
      paragraph();
      items.add(Item.of(plain(line.substring(BULLET.length()))));
    } else if (line.isBlank()) {
      flush();
    } else {
      lines.add(line);
    }
  }

  private static String plain(String line) {
    return line.replace("**", "").replace("`", "");
  }

  private void paragraph() {
    if (!lines.isEmpty()) {
      out.paragraph(Line.of(plain(Joiner.on(' ').join(lines))));
      lines.clear();
    }
  }

  private void flush() {
    paragraph();
    out.items(List.copyOf(items));
    items.clear();
  }
}
