package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.peaceterms.json.ResultJson;
import org.peaceterms.report.Block;
import org.peaceterms.report.Document;
import org.peaceterms.report.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the page of a code, or all codes. */
@Command(
    name = "explain",
    description = "Explain a finding or rule by its code; without CODE, list all codes.")
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;
  private final ImmutableList<Book> books;
  @Mixin private Output output = new Output();

  @Parameters(paramLabel = "CODE", arity = "0..1", description = "The code of a finding or rule.")
  private Optional<String> code = Optional.empty();

  ExplainCommand(Streams streams, ImmutableList<Book> books) {
    this.streams = streams;
    this.books = books;
  }

  /** A page as JSON, in the form of the schema {@code explanation}. */
  private record Explanation(String code, String title, String page) {}

  @Override
  public Integer call() throws IOException {
    if (code.isEmpty()) {
      output.write(streams, this::contents, this::codes);
      return Program.CLEAR;
    }
    String wanted = code.orElseThrow();
    Book.Page page =
        books.stream()
            .flatMap(book -> book.page(wanted).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no page on '" + wanted + "'\nMaybe peaceterms explain?"));
    output.write(
        streams,
        page::document,
        () -> ResultJson.write(new Explanation(page.code(), page.title(), page.markdown())));
    return Program.CLEAR;
  }

  private String codes() {
    return ResultJson.write(
        books.stream()
            .flatMap(book -> book.entries().stream())
            .map(Book.Entry::code)
            .collect(ImmutableList.toImmutableList()));
  }

  private Document contents() {
    Document.Builder out = Document.builder();
    ImmutableList<Block.Column> columns =
        ImmutableList.of(new Block.Column("code", false), new Block.Column("means", false));
    for (Book book : books) {
      out.heading(2, book.title());
      out.add(
          new Block.Table(
              columns,
              book.entries().stream()
                  .map(entry -> ImmutableList.of(Line.of(entry.code()), Line.of(entry.line())))
                  .collect(ImmutableList.toImmutableList())));
    }
    return out.build();
  }
}
