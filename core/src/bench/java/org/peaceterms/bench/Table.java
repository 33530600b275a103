package org.peaceterms.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
final class Table {
  private final StringBuilder text = new StringBuilder();

  Table(String title, String... columns) {
    text.append("\n## ").append(title).append("\n\n");
    row(columns);
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      rules.add(i == 0 ? "---" : "---:");
    }
    row(rules.toArray(String[]::new));
  }

  void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** {@return a figure with three digits that count} */
  static String figure(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : new BigDecimal(value).round(new MathContext(3)).toPlainString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
