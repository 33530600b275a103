/**
 * Peace plans as typed data: the model, its JSON, the shipped corpus, the diff, contradictions,
 * schedules, the audit and reports for people.
 *
 * <p><b>Threads.</b> All values and results are immutable and safe to share between threads, and so
 * are readers, writers and the corpus. Builders are not.
 *
 * <p><b>Versions.</b> Semantic Versioning covers the exported packages, the {@code fixtures}
 * package of the tests jar, the kinds and members of JSON, and the codes of changes, findings and
 * rules. It does not cover the wording of readings, summaries, messages and pages, nor the texts of
 * the corpus, which follow the public record.
 */
@org.jspecify.annotations.NullMarked
module org.peaceterms {
  requires transitive com.google.common;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.threeten.extra;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires org.apache.commons.numbers.fraction;
  requires logicng;
  requires static org.immutables.value.annotations;
  requires static com.google.errorprone.annotations;
  requires static transitive org.jspecify;

  exports org.peaceterms.audit;
  exports org.peaceterms.compat;
  exports org.peaceterms.compat.bargaining;
  exports org.peaceterms.contradiction;
  exports org.peaceterms.corpus;
  exports org.peaceterms.diff;
  exports org.peaceterms.json;
  exports org.peaceterms.merge;
  exports org.peaceterms.plan;
  exports org.peaceterms.plan.vocabulary;
  exports org.peaceterms.report;
  exports org.peaceterms.schedule;
  exports org.peaceterms.term;
  exports org.peaceterms.term.direction;
  exports org.peaceterms.term.kind;
  exports org.peaceterms.term.reading;
  exports org.peaceterms.term.value;

  opens org.peaceterms.corpus to
      com.fasterxml.jackson.databind;
  opens org.peaceterms.diff to
      com.fasterxml.jackson.databind;
  opens org.peaceterms.plan to
      com.fasterxml.jackson.databind;
  opens org.peaceterms.plan.vocabulary to
      com.fasterxml.jackson.databind;
  opens org.peaceterms.term to
      com.fasterxml.jackson.databind;
  opens org.peaceterms.term.kind to
      com.fasterxml.jackson.databind;
  opens org.peaceterms.term.value to
      com.fasterxml.jackson.databind;

  provides com.fasterxml.jackson.databind.Module with
      org.peaceterms.json.PeacetermsModule;
}
