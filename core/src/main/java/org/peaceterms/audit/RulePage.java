package org.peaceterms.audit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of the catalogue: facts, one to a line, between two rules of dashes; then the title and
 * the text in Markdown.
 */
record RulePage(ImmutableMap<String, String> facts, String title, String text) {
  private static final String EDGE = "---\n";
  private static final String HEADING = "# ";

  static RulePage read(String code) {
    return parse(resource(code + ".md"));
  }

  static String resource(String name) {
    try (InputStream in = RulePage.class.getResourceAsStream("rule/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no page " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePage parse(String page) {
    List<String> parts = Splitter.on(EDGE).limit(3).splitToList(page);
    String body = parts.get(2).strip();
    int end = body.indexOf('\n');
    return new RulePage(
        facts(parts.get(1)),
        body.substring(HEADING.length(), end),
        body.substring(end).strip() + "\n");
  }

  private static ImmutableMap<String, String> facts(String lines) {
    ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(lines)) {
      int colon = line.indexOf(':');
      facts.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return facts.buildOrThrow();
  }

  String fact(String name) {
    String fact = facts.get(name);
    if (fact == null) {
      throw new IllegalStateException("the page '" + title + "' does not say its " + name);
    }
    return fact;
  }
}
