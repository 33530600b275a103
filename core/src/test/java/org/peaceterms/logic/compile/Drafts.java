package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

/** Small drafts on the shipped vocabulary, term by term as in a file; quotes may be single. */
final class Drafts {
  private Drafts() {}

  /**
   * {@return the theory of a plan called {@code single}, with one clause, 1, 2 ..., for each term}
   */
  static Theory theory(String... terms) {
    return Compilation.of(List.of(plan("single", "", terms)), List.of());
  }

  /** {@return a plan with more members and one clause for each term} */
  static Plan plan(String id, String members, String... terms) {
    String clauses =
        IntStream.rangeClosed(1, terms.length)
            .mapToObj(
                number ->
                    "{'id':'%d','number':'%d','status':'proposed','summary':'It.','terms':[%s]}"
                        .formatted(number, number, terms[number - 1]))
            .collect(Collectors.joining(","));
    return read(
        ("{'id':'%s','version':'1','date':'2026-01-01','title':'T','type':'draft',%s'clauses':[%s]}")
            .formatted(id, members, clauses));
  }

  /** {@return the plan in a text with single quotes} */
  static Plan read(String text) {
    return PlanJson.using(Corpus.vocabulary()).readPlan(text.replace('\'', '"'));
  }

  /** {@return what terms say but for distances in time and propositions} */
  static ImmutableList<String> contents(String... terms) {
    return theory(terms).statements().stream()
        .filter(statement -> !statement.isVocabulary())
        .filter(
            statement ->
                !(statement.primitive() instanceof Lag || statement.primitive() instanceof Either))
        .map(StatementWords::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return all that terms say} */
  static ImmutableList<String> all(String... terms) {
    return StatementWords.of(theory(terms));
  }

  /** {@return the theory of shipped texts, taken together} */
  static Theory shipped(String... ids) {
    return Compilation.of(
        Stream.of(ids).map(id -> Corpus.plan(PlanId.of(id)).orElseThrow()).toList(), List.of());
  }
}
