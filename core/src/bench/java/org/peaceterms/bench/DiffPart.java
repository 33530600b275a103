package org.peaceterms.bench;

import java.util.ArrayList;
import java.util.List;
import org.peaceterms.bench.diff.Ids;
import org.peaceterms.bench.diff.Reported;

/** Diffs beside libraries that compare objects, JSON and lines. */
final class DiffPart {
  private static final String[] SIZES = {"28", "280", "2800", "10000"};

  /** What is quadratic is not asked about the longest drafts. */
  private static final int LONGEST = 2_800;

  private final Runs runs;

  private DiffPart(Runs runs) {
    this.runs = runs;
  }

  static List<Table> run(Runs runs) {
    DiffPart part = new DiffPart(runs);
    List<Table> tables = new ArrayList<>();
    tables.add(part.times());
    tables.add(part.peers());
    tables.add(quality());
    return tables;
  }

  private String run(String library, Ids ids, String size) {
    runs.run("Diffs." + library, "ids", ids.name(), "size", size);
    return named(library, ids, size);
  }

  private static String named(String library, Ids ids, String size) {
    return "Diffs." + library + " " + ids + " " + size;
  }

  private Table times() {
    Table table =
        new Table(
            "Diff, in tree parses of both drafts",
            "clauses",
            "tree parse of both",
            "ids kept",
            "with verdict",
            "ids lost",
            "equal drafts",
            "bytes, ids kept",
            "read as plans",
            "read as plans and first diff",
            "merge of two drafts, in diffs");
    for (String size : SIZES) {
      String parse = run("parse", Ids.KEPT, size);
      String kept = run("peaceterms", Ids.KEPT, size);
      table.row(
          size,
          runs.time(parse),
          runs.ratio(kept, parse),
          runs.ratio(run("peacetermsVerdict", Ids.KEPT, size), parse),
          runs.ratio(run("peaceterms", Ids.LOST, size), parse),
          runs.ratio(run("peacetermsEqual", Ids.KEPT, size), parse),
          runs.bytesRatio(kept, parse),
          runs.ratio(run("peacetermsRead", Ids.KEPT, size), parse),
          runs.ratio(run("peacetermsReadAndDiff", Ids.KEPT, size), parse),
          runs.ratio(run("peacetermsMerge", Ids.KEPT, size), kept));
    }
    return table;
  }

  private Table peers() {
    Table table =
        new Table(
            "Other libraries, in diffs of peaceterms (ids kept)",
            "clauses",
            "JaVers by id",
            "JaVers, bytes",
            "JaVers, equal drafts",
            "zjsonpatch",
            "java-object-diff by id",
            "java-diff-utils, lines");
    for (String size : SIZES) {
      String ours = named("peaceterms", Ids.KEPT, size);
      String javers = run("javers", Ids.KEPT, size);
      table.row(
          size,
          runs.ratio(javers, ours),
          runs.bytesRatio(javers, ours),
          runs.ratio(run("javersEqual", Ids.KEPT, size), named("peacetermsEqual", Ids.KEPT, size)),
          slow("zjsonpatch", size, ours),
          slow("objectDiff", size, ours),
          runs.ratio(run("diffUtils", Ids.KEPT, size), ours));
    }
    return table;
  }

  private String slow(String library, String size, String ours) {
    return Integer.parseInt(size) > LONGEST
        ? "not asked"
        : runs.ratio(run(library, Ids.KEPT, size), ours);
  }

  private static Table quality() {
    Table table =
        new Table(
            "Operations reported for each true edit",
            "clauses",
            "true edits",
            "peaceterms",
            "moves found",
            "JaVers",
            "zjsonpatch",
            "java-object-diff",
            "java-diff-utils");
    for (Ids ids : Ids.values()) {
      for (int size : new int[] {280, LONGEST}) {
        Reported reported = Reported.of(size, ids);
        double edits = reported.edits();
        table.row(
            size + ", ids " + (ids == Ids.KEPT ? "kept" : "lost"),
            Integer.toString(reported.edits()),
            Table.figure(reported.peaceterms() / edits),
            reported.peacetermsMoves() + " of " + reported.moves(),
            Table.figure(reported.javers() / edits),
            Table.figure(reported.zjsonpatch() / edits),
            Table.figure(reported.objectDiff() / edits),
            Table.figure(reported.diffUtils() / edits));
      }
    }
    return table;
  }
}
