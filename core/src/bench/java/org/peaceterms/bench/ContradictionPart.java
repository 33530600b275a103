package org.peaceterms.bench;

import java.util.ArrayList;
import java.util.List;
import org.peaceterms.bench.contradiction.Agreement;
import org.peaceterms.bench.contradiction.Breadth;
import org.peaceterms.bench.contradiction.Contents;
import org.peaceterms.bench.contradiction.Family;

/** Verdicts and minimal sets beside an SMT solver and a constraint solver. */
final class ContradictionPart {
  private static final String SIZE = "size";
  private static final String FAMILY = "family";
  private static final String PLAN = "peaceterms";
  private static final String ENGINE = "its engine alone";
  private static final String TIMES_PLAN = "times peaceterms";
  private static final String TIMES_ENGINE = "times its engine";

  private final Runs runs;

  private ContradictionPart(Runs runs) {
    this.runs = runs;
  }

  static List<Table> run(Runs runs) {
    Agreement.check();
    System.out.println("All engines agree.");
    ContradictionPart part = new ContradictionPart(runs);
    List<Table> tables = new ArrayList<>();
    tables.add(part.verdicts());
    tables.add(part.oneSet());
    tables.add(part.allSets());
    tables.add(part.growth());
    return tables;
  }

  private String verdict(String engine, Family family, String size) {
    runs.run("Verdict." + engine, FAMILY, family.name(), SIZE, size);
    return "Verdict." + engine + " " + family + " " + size;
  }

  private Table verdicts() {
    Table table =
        new Table(
            "Verdict",
            "clauses",
            PLAN,
            ENGINE,
            "SMTInterpol",
            TIMES_PLAN,
            TIMES_ENGINE,
            "Choco",
            TIMES_PLAN,
            TIMES_ENGINE);
    for (String size : new String[] {"1000", "10000"}) {
      for (Family family : Family.values()) {
        String ours = verdict("peaceterms", family, size);
        String engine = verdict("peacetermsEngine", family, size);
        String smt = verdict("smtinterpol", family, size);
        String choco = verdict("choco", family, size);
        table.row(
            family + " " + size,
            runs.time(ours),
            runs.time(engine),
            runs.time(smt),
            runs.ratio(smt, ours),
            runs.ratio(smt, engine),
            runs.time(choco),
            runs.ratio(choco, ours),
            runs.ratio(choco, engine));
      }
    }
    return table;
  }

  private String sets(String engine, String family, String planted, String size) {
    runs.run("MinimalSets." + engine, FAMILY, family, "planted", planted, SIZE, size);
    return "MinimalSets." + engine + " " + family + " " + planted + " " + size;
  }

  private Table oneSet() {
    Table table = sets("One minimal set", "SMTInterpol, core and deletion");
    String ours = sets("peacetermsOne", "COND", "1", "1000");
    String engine = sets("peacetermsOneEngine", "COND", "1", "1000");
    String smt = sets("smtinterpolOne", "COND", "1", "1000");
    row(table, "COND 1000", ours, engine, smt);
    return table;
  }

  private Table allSets() {
    Table table = sets("All minimal sets", "SMTInterpol, ReMUS");
    for (String family : new String[] {"ALT", "COND", "CYCLES"}) {
      String ours = sets("peaceterms", family, "3", "100");
      String engine = sets("peacetermsEngine", family, "3", "100");
      String smt = sets("smtinterpolAll", family, "3", "100");
      row(table, family + " 100", ours, engine, smt);
    }
    return table;
  }

  private static Table sets(String title, String other) {
    return new Table(title, "clauses", PLAN, ENGINE, other, TIMES_PLAN, TIMES_ENGINE);
  }

  private void row(Table table, String of, String ours, String engine, String other) {
    table.row(
        of,
        runs.time(ours),
        runs.time(engine),
        runs.time(other),
        runs.ratio(other, ours),
        runs.ratio(other, engine));
  }

  /**
   * A text of a thousand clauses is the same, dense or sparse. A hundred of them in turn are as
   * much to read as one text of a hundred thousand clauses.
   */
  private Table growth() {
    Table table =
        new Table(
            "Growth of the verdict and of the clashes",
            "clauses",
            "1000",
            "one of 100 texts of 1000",
            "100000",
            "times the one",
            "times the one of 100",
            "clashes in 1000",
            "in 10000",
            "in 100000");
    for (Family family : new Family[] {Family.ALT, Family.COND, Family.CYCLES}) {
      String inTurn = inTurn(family);
      for (Breadth breadth : Breadth.values()) {
        String few = "Verdict.peaceterms " + family + " 1000";
        String many = longest(breadth, family);
        table.row(
            breadth + " " + family,
            runs.time(few),
            runs.time(inTurn),
            runs.time(many),
            runs.ratio(many, few),
            runs.ratio(many, inTurn),
            clashes(family, breadth, 1_000),
            clashes(family, breadth, 10_000),
            clashes(family, breadth, 100_000));
      }
    }
    return table;
  }

  private String inTurn(Family family) {
    runs.run("Verdict.peaceterms", FAMILY, family.name(), SIZE, "1000", "texts", "100");
    return "Verdict.peaceterms " + family + " 1000 100";
  }

  private String longest(Breadth breadth, Family family) {
    String size = "100000";
    runs.run("Verdict.peaceterms", "breadth", breadth.name(), FAMILY, family.name(), SIZE, size);
    return "Verdict.peaceterms " + breadth + " " + family + " " + size;
  }

  private static String clashes(Family family, Breadth breadth, int size) {
    return Integer.toString(Contents.clashes(family, breadth, size));
  }
}
