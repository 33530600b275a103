package org.peaceterms.bench.diff;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peaceterms.bench.Over;
import org.peaceterms.plan.Plan;

/** Two drafts compared. Each library starts from its own form of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Diffs {
  /** What becomes of the ids. */
  @Param("KEPT")
  public Ids ids;

  /** How many clauses there are. */
  @Param("280")
  public int size;

  private Forms edited;
  private Forms equal;
  private Plan rival;

  /** Makes the drafts and their forms. */
  @Setup
  public void make() {
    Revision revision = Revision.of(size, ids, 1);
    edited = new Forms(revision.before(), revision.after());
    equal = new Forms(revision.before(), Revision.draft(size, 1));
    rival = Revision.rival(size, 1).plan();
  }

  private String named(String benchmark) {
    return "Diffs." + benchmark + " " + ids + " " + size;
  }

  /** {@return both drafts as trees, from JSON by Jackson} */
  @Benchmark
  public Object parse() {
    return edited.parse();
  }

  /** {@return the diff of this library} */
  @Benchmark
  public Object peaceterms() {
    return edited.peaceterms();
  }

  /** {@return the verdict of this library, with the diff that it rests on} */
  @Benchmark
  public Object peacetermsVerdict() {
    return edited.peaceterms().verdict();
  }

  /** {@return the diff of equal drafts by this library} */
  @Benchmark
  public Object peacetermsEqual() {
    return equal.peaceterms();
  }

  /** {@return both drafts as plans, from JSON} */
  @Benchmark
  public Object peacetermsRead() {
    return edited.read();
  }

  /** {@return the first diff of plans that have just been read, with the reading} */
  @Benchmark
  public Object peacetermsReadAndDiff() {
    return edited.readAndDiff();
  }

  /** {@return the merge of two drafts of different delegations} */
  @Benchmark
  public Object peacetermsMerge() {
    return edited.merge(rival);
  }

  /** {@return the diff of JaVers, clauses known by their ids} */
  @Benchmark
  public Object javers() {
    return Over.within(named("javers"), edited::javers);
  }

  /** {@return the diff of equal drafts by JaVers} */
  @Benchmark
  public Object javersEqual() {
    return Over.within(named("javersEqual"), equal::javers);
  }

  /** {@return the patch of zjsonpatch} */
  @Benchmark
  public Object zjsonpatch() {
    return Over.within(named("zjsonpatch"), edited::zjsonpatch);
  }

  /** {@return the diff of java-object-diff, clauses known by their ids} */
  @Benchmark
  public Object objectDiff() {
    return Over.within(named("objectDiff"), edited::objectDiff);
  }

  /** {@return the diff of java-diff-utils over one line for each clause, without numbers} */
  @Benchmark
  public Object diffUtils() {
    return Over.within(named("diffUtils"), edited::diffUtils);
  }
}
