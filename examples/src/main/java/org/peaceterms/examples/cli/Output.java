package org.peaceterms.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.peaceterms.report.Document;
import org.peaceterms.report.HtmlRenderer;
import org.peaceterms.report.MarkdownRenderer;
import org.peaceterms.report.TextRenderer;
import picocli.CommandLine.Option;

/** The options that say in which format a result is written and where. */
final class Output {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Reader.class,
      description = "text (default), markdown, html or json; for diff also json-patch.")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all, instead of standard output.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Colour.Reader.class,
      description = "Colour in text: auto (default), always or never.")
  private Colour colour = Colour.AUTO;

  /** Writes a result, of which only the form that was asked for is made. */
  void write(Streams streams, Supplier<Document> document, Supplier<String> json)
      throws IOException {
    write(streams, Forms.of(document, json));
  }

  /** The same for a result with forms of its own. */
  void write(Streams streams, Forms forms) throws IOException {
    String text =
        switch (format) {
          case TEXT -> renderer(streams).render(forms.document().get());
          case MARKDOWN -> MarkdownRenderer.standard().render(forms.markdown().get());
          case HTML -> HtmlRenderer.standard().render(forms.document().get());
          case JSON -> forms.json().get();
          case JSON_PATCH -> forms.patch().get();
        };
    if (file.isPresent()) {
      ResultFile.at(file.orElseThrow()).write(text);
    } else {
      streams.write(text);
    }
  }

  private TextRenderer renderer(Streams streams) {
    boolean coloured =
        switch (colour) {
          case AUTO -> streams.colour() && file.isEmpty();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return coloured ? TextRenderer.coloured() : TextRenderer.plain();
  }
}
