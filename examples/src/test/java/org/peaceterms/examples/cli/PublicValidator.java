package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.peaceterms.json.Schemas;

/** A validator of JSON Schema from outside of this project, which knows our schemas by address. */
final class PublicValidator {
  private static final String ADDRESS = "https://peaceterms.org/schema/%s.schema.json";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  Schemas.names().stream()
                      .collect(
                          ImmutableMap.toImmutableMap(
                              ADDRESS::formatted, name -> Schemas.named(name).orElseThrow()))));

  private PublicValidator() {}

  static void assertValid(String schema, String json) {
    assertThat(
            REGISTRY
                .getSchema(SchemaLocation.of(ADDRESS.formatted(schema)))
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }
}
