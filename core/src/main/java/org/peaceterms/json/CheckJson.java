package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.contradiction.Completeness;
import org.peaceterms.contradiction.CourseOfEvents;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.Happening;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Mend;
import org.peaceterms.contradiction.Nature;
import org.peaceterms.contradiction.NotJudged;
import org.peaceterms.contradiction.Packages;
import org.peaceterms.contradiction.Remainder;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.term.value.PlanId;

/** Writes a judgement as JSON, in the form of the schema {@code check}. */
public final class CheckJson {
  private CheckJson() {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Result(
      ImmutableList<PlanId> plans,
      ImmutableList<PlanId> background,
      Verdict verdict,
      Completeness completeness,
      ImmutableList<Item> findings,
      Optional<Course> witness,
      ImmutableList<Left> notJudged,
      Optional<Combined> packages) {}

  private record Clause(String plan, String id, String number) {
    static Clause of(Citation clause) {
      return new Clause(clause.plan().text(), clause.id().text(), clause.number());
    }

    static ImmutableList<Clause> of(ImmutableList<Citation> clauses) {
      return clauses.stream().map(Clause::of).collect(ImmutableList.toImmutableList());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Item(
      String code,
      Nature nature,
      Verdict verdict,
      ImmutableList<Clause> clauses,
      ImmutableList<Place> pointers,
      String matter,
      boolean minimal,
      ImmutableList<String> circumstances,
      ImmutableList<Instance> instances,
      ImmutableList<String> options,
      ImmutableList<String> readings,
      ImmutableList<Clause> background,
      String witness,
      String explanation,
      ImmutableList<String> steps,
      ImmutableList<Object> certificates,
      ImmutableList<Without> whyMinimal,
      ImmutableList<Change> mend,
      Optional<Combined> packages) {
    static Item of(Finding finding) {
      return new Item(
          finding.code().code(),
          finding.nature(),
          finding.verdict(),
          Clause.of(finding.clauses()),
          finding.pointers().stream().map(Place::of).collect(ImmutableList.toImmutableList()),
          finding.matter(),
          finding.isMinimal(),
          finding.circumstances(),
          finding.instances().stream().map(Instance::of).collect(ImmutableList.toImmutableList()),
          finding.options(),
          finding.readings(),
          Clause.of(finding.background()),
          finding.witness(),
          finding.explanation(),
          finding.steps(),
          CertificateJson.of(finding.certificates()),
          finding.whyMinimal().stream().map(Without::of).collect(ImmutableList.toImmutableList()),
          finding.mends().stream().map(Change::of).collect(ImmutableList.toImmutableList()),
          finding.packages().map(Combined::of));
    }
  }

  private record Instance(
      ImmutableList<String> circumstances,
      String matter,
      String witness,
      ImmutableList<Object> certificates) {
    static Instance of(Finding.Instance instance) {
      return new Instance(
          instance.circumstances(),
          instance.matter(),
          instance.witness(),
          CertificateJson.of(instance.certificates()));
    }
  }

  private record Place(String plan, String clause, String pointer) {
    static Place of(Finding.Pointer place) {
      return new Place(place.clause().plan().text(), place.clause().id().text(), place.pointer());
    }
  }

  private record Without(Clause without, Course course) {
    static Without of(Remainder remainder) {
      return new Without(Clause.of(remainder.without()), Course.of(remainder.course()));
    }
  }

  private record Course(
      ImmutableList<Happening> happenings,
      ImmutableList<String> versions,
      ImmutableList<String> circumstances) {
    static Course of(CourseOfEvents course) {
      return new Course(course.happenings(), course.versions(), course.circumstances());
    }
  }

  private record Change(
      Clause clause,
      String pointer,
      String before,
      String after,
      String summary,
      ImmutableList<String> creates,
      int leaves) {
    static Change of(Mend mend) {
      return new Change(
          Clause.of(mend.clause()),
          mend.pointer(),
          mend.before(),
          mend.after(),
          mend.summary(),
          mend.creates(),
          mend.leaves());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Left(String plan, Optional<Clause> clause, String reason) {
    static Left of(NotJudged left) {
      return new Left(left.plan().text(), left.clause().map(Clause::of), left.reason());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Combined(
      BigInteger possible,
      Optional<BigInteger> surviving,
      ImmutableList<ImmutableList<Packages.Version>> first) {
    static Combined of(Packages packages) {
      return new Combined(packages.possible(), packages.count(), packages.first());
    }
  }

  /**
   * {@return the JSON of a judgement, ending in a line feed}
   *
   * @param judgement the judgement
   */
  public static String write(Judgement judgement) {
    return ResultJson.write(value(judgement));
  }

  /** {@return the same as a part of another result} */
  static Object value(Judgement judgement) {
    return new Result(
        judgement.plans(),
        judgement.background(),
        judgement.verdict(),
        judgement.completeness(),
        judgement.findings().stream().map(Item::of).collect(ImmutableList.toImmutableList()),
        judgement.witness().map(Course::of),
        judgement.notJudged().stream().map(Left::of).collect(ImmutableList.toImmutableList()),
        judgement.packages().map(Combined::of));
  }
}
