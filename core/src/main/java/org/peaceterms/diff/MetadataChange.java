package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.reading.Phrase;

/**
 * All differences that are no part of what a text says: its id, version, date and title, how
 * research data class it, its sources, and what other sources report. A diff holds at most one, and
 * it comes first.
 *
 * @param edits the single differences
 */
public record MetadataChange(ImmutableList<Edit> edits) implements Change {

  /**
   * One difference of metadata.
   *
   * @param path where, as a JSON pointer into the earlier plan, or the later one for what is new
   * @param before what stood there
   * @param after what stands there now
   */
  public record Edit(String path, Optional<Object> before, Optional<Object> after) {}

  @Override
  public ChangeCode code() {
    return ChangeCode.PLAN_METADATA;
  }

  @Override
  public Optional<Clause> clauseBefore() {
    return Optional.empty();
  }

  @Override
  public Optional<Clause> clauseAfter() {
    return Optional.empty();
  }

  @Override
  public Optional<String> path() {
    return Optional.empty();
  }

  @Override
  public Optional<Object> before() {
    return Optional.of(
        edits.stream()
            .filter(edit -> edit.before().isPresent())
            .collect(ImmutableMap.toImmutableMap(Edit::path, edit -> edit.before().orElseThrow())));
  }

  @Override
  public Optional<Object> after() {
    return Optional.of(
        edits.stream()
            .filter(edit -> edit.after().isPresent())
            .collect(ImmutableMap.toImmutableMap(Edit::path, edit -> edit.after().orElseThrow())));
  }

  @Override
  public String summary() {
    ImmutableList<String> what =
        edits.stream()
            .map(edit -> edit.path().substring(edit.path().lastIndexOf('/') + 1))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return "What is published about the text differs: " + Phrase.and(what) + ".";
  }

  @Override
  public Impact impact() {
    return Impact.NONE;
  }

  @Override
  public <R> R match(
      Function<MetadataChange, R> metadata,
      Function<PlanChange, R> plan,
      Function<ClauseChange, R> clause,
      Function<ChoiceChange, R> choice,
      Function<TermChange, R> term) {
    return metadata.apply(this);
  }
}
