package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Packages;

/**
 * Open brackets in short: one row for each, and below it the combinations that are left of some.
 */
final class BracketTable {
  private static final ImmutableList<Block.Column> COLUMNS =
      ImmutableList.of(
          new Block.Column("point", false),
          new Block.Column("what is open", false),
          new Block.Column("combinations left", false),
          new Block.Column("versions", false));

  private BracketTable() {}

  /** Adds the open brackets of a judgement, or nothing if there are none. */
  static void add(Document.Builder out, Judgement judgement, Function<Finding, String> points) {
    ImmutableList<Finding> open =
        judgement.findings().stream()
            .filter(finding -> finding.packages().isPresent())
            .collect(ImmutableList.toImmutableList());
    if (open.isEmpty()) {
      return;
    }
    out.heading(2, "Open brackets");
    out.paragraph(
        Line.of(open.get(0).code().sentence()).and(" (" + open.get(0).code() + ")", Tone.MUTED));
    out.add(
        new Block.Table(
            COLUMNS,
            open.stream()
                .map(finding -> row(finding, points.apply(finding)))
                .collect(ImmutableList.toImmutableList())));
    out.items(
        open.stream().flatMap(finding -> left(finding, points.apply(finding)).stream()).toList());
  }

  private static ImmutableList<Line> row(Finding finding, String points) {
    Packages packages = finding.packages().orElseThrow();
    String left = packages.count().map(Object::toString).orElse("an unknown number");
    return ImmutableList.of(
        Line.of(points),
        Line.of(finding.matter()),
        Line.of(isWhole(packages) ? "all " + left : left + " of " + packages.possible()),
        Line.of(
            finding.options().stream()
                .map(option -> option.replaceFirst("^version ", ""))
                .collect(Collectors.joining("; "))));
  }

  private static boolean isWhole(Packages packages) {
    return packages.count().equals(Optional.of(packages.possible()));
  }

  /** Where all combinations are left there is nothing to name. */
  private static Optional<Item> left(Finding finding, String points) {
    Packages packages = finding.packages().orElseThrow();
    if (isWhole(packages) || packages.first().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Item(
            Line.of(
                "Combinations that survive in "
                    + (finding.clauses().size() == 1 ? "point " : "points ")
                    + points
                    + ":"),
            packages.first().stream()
                .map(
                    combination ->
                        combination.stream()
                            .map(Packages.Version::toString)
                            .collect(Collectors.joining(", ")))
                .map(Item::of)
                .collect(ImmutableList.toImmutableList())));
  }
}
