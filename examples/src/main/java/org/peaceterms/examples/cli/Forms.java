package org.peaceterms.examples.cli;

import java.util.function.Supplier;
import org.peaceterms.report.Document;

/**
 * The forms of a result, of which only the one that is asked for is made.
 *
 * @param document for text and HTML
 * @param markdown for Markdown, where diagrams are drawn from text
 * @param json as JSON
 * @param patch as a JSON Patch
 */
record Forms(
    Supplier<Document> document,
    Supplier<Document> markdown,
    Supplier<String> json,
    Supplier<String> patch) {

  static Forms of(Supplier<Document> document, Supplier<String> json) {
    return new Forms(
        document,
        document,
        json,
        () -> {
          throw new IllegalArgumentException("json-patch is a format of diff only");
        });
  }

  Forms withMarkdown(Supplier<Document> other) {
    return new Forms(document, other, json, patch);
  }

  Forms withPatch(Supplier<String> other) {
    return new Forms(document, markdown, json, other);
  }
}
