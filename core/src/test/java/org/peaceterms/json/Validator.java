package org.peaceterms.json;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;

/** What a public validator says of a text under one of the shipped schemas, formats asserted. */
final class Validator {
  private static final String BASE = "https://peaceterms.org/schema/";
  private static final String END = ".schema.json";
  private static final String META = "https://json-schema.org/draft/2020-12/schema";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry
                  .schemas(Validator::shipped)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Validator() {}

  /** The validator asks for every schema by its address, the meta-schema too. */
  private static @Nullable String shipped(String address) {
    return address.startsWith(BASE) && address.endsWith(END)
        ? Schemas.named(address.substring(BASE.length(), address.length() - END.length()))
            .orElse(null)
        : null;
  }

  /** {@return what is wrong with a text under the schema of that name; empty if nothing is} */
  static ImmutableList<String> errors(String schema, String text) {
    return errorsAt(BASE + schema + END, text);
  }

  /** {@return what is wrong with a text as a schema of 2020-12} */
  static ImmutableList<String> errorsAsSchema(String text) {
    return errorsAt(META, text);
  }

  private static ImmutableList<String> errorsAt(String address, String text) {
    return REGISTRY.getSchema(SchemaLocation.of(address)).validate(text, InputFormat.JSON).stream()
        .map(Error::toString)
        .collect(ImmutableList.toImmutableList());
  }
}
