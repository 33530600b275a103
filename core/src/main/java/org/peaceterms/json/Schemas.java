package org.peaceterms.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The JSON Schemas (2020-12) of the files that are read and the results that are written. */
public final class Schemas {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "audit",
          "audit-comparison",
          "check",
          "compat",
          "diff",
          "explanation",
          "guarantees",
          "list",
          "merge",
          "patch",
          "plan",
          "position",
          "position-diff",
          "schedule",
          "settle",
          "talks",
          "term",
          "topic",
          "vocabulary");

  private Schemas() {}

  /** {@return the names of all schemas} */
  public static ImmutableList<String> names() {
    return NAMES;
  }

  /**
   * {@return the text of a schema, if there is one of that name}
   *
   * @param name its name, such as {@code plan}
   */
  public static Optional<String> named(String name) {
    return NAMES.contains(name) ? Optional.of(text(name)) : Optional.empty();
  }

  private static String text(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
