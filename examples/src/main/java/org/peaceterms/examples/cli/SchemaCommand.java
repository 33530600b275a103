package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.peaceterms.json.ResultJson;
import org.peaceterms.json.Schemas;
import org.peaceterms.report.Block;
import org.peaceterms.report.Document;
import org.peaceterms.report.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema, or the names of all. */
@Command(name = "schema", description = "Print a JSON Schema; without NAME, list their names.")
final class SchemaCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The name of a schema.")
  private Optional<String> name = Optional.empty();

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isEmpty()) {
      output.write(streams, SchemaCommand::names, () -> ResultJson.write(Schemas.names()));
      return Program.CLEAR;
    }
    String wanted = name.orElseThrow();
    String schema =
        Schemas.named(wanted)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no schema '"
                            + wanted
                            + "', only "
                            + String.join(", ", Schemas.names())));
    Document document = Document.builder().add(new Block.Listing("json", schema)).build();
    output.write(streams, () -> document, () -> schema);
    return Program.CLEAR;
  }

  private static Document names() {
    return Document.builder()
        .items(Schemas.names().stream().map(Item::of).collect(ImmutableList.toImmutableList()))
        .build();
  }
}
