package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.plan.AgreementStage;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Source;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.SourceId;

/** What stands above the clauses, taken together: metadata, parties, laws and declarations. */
final class HeadMerge {
  private final Merging merging;
  private final Three<Plan> plans;

  HeadMerge(Merging merging, Three<Plan> plans) {
    this.merging = merging;
    this.plans = plans;
  }

  /** Metadata is no part of what a text says, so that two changes of it are no conflict. */
  String version() {
    Three<String> version = plans.map(Plan::version);
    return version.clashes()
        ? merging.first(left().version(), right().version())
            + " + "
            + merging.first(right().version(), left().version())
        : version.merged().orElseThrow();
  }

  LocalDate date() {
    Three<LocalDate> date = plans.map(Plan::date);
    LocalDate later = left().date().isAfter(right().date()) ? left().date() : right().date();
    return date.clashes() ? later : date.merged().orElseThrow();
  }

  String title() {
    return plans.map(Plan::title).merged().orElseThrow();
  }

  Optional<AgreementStage> stage(Plan.Type type) {
    return plans.map(Plan::stage).merged().orElseThrow().filter(stage -> type.hasStage());
  }

  Optional<Integer> pax(Plan.Type type) {
    return plans.map(Plan::pax).merged().orElseThrow().filter(number -> type.isIssued());
  }

  Plan.Type type() {
    Three<Plan.Type> type = plans.map(Plan::type);
    if (type.clashes()) {
      conflict(ConflictCode.PLAN_TYPE, "/type", type, "");
    }
    return type.merged().orElseThrow();
  }

  Optional<Boolean> indivisible() {
    Three<Optional<Boolean>> indivisible = plans.map(Plan::indivisible);
    if (indivisible.clashes()) {
      conflict(ConflictCode.PLAN_INDIVISIBLE, "/indivisible", plans.flatMap(Plan::indivisible), "");
    }
    return indivisible.merged().orElseThrow();
  }

  ImmutableList<Participant> parties() {
    if (isUntouched(Plan::parties)) {
      return base().parties();
    }
    Three<ImmutableMap<PartyId, Participant>> parties =
        plans.map(plan -> Maps.uniqueIndex(plan.parties(), Participant::party));
    ImmutableList.Builder<Participant> merged = ImmutableList.builder();
    for (PartyId party : new TreeSet<>(keys(parties))) {
      Three<Participant> part = parties.flatMap(all -> Optional.ofNullable(all.get(party)));
      if (part.clashes()) {
        conflict(ConflictCode.PLAN_PARTY, "/parties", part, " Party: " + party + ".");
      }
      part.merged().ifPresent(merged::add);
    }
    return merged.build();
  }

  /** Whether both drafts left a list as it is, which is in order. */
  private boolean isUntouched(Function<Plan, ImmutableCollection<?>> list) {
    ImmutableCollection<?> old = list.apply(base());
    return old.equals(list.apply(left())) && old.equals(list.apply(right()));
  }

  private static <K, V> Set<K> keys(Three<ImmutableMap<K, V>> maps) {
    Set<K> keys = new LinkedHashSet<>();
    maps.base().ifPresent(map -> keys.addAll(map.keySet()));
    maps.left().ifPresent(map -> keys.addAll(map.keySet()));
    maps.right().ifPresent(map -> keys.addAll(map.keySet()));
    return keys;
  }

  /** {@return the laws that both kept or one added, and those that the merged text names} */
  ImmutableSet<PlanId> background() {
    if (isUntouched(Plan::background)) {
      return base().background();
    }
    ImmutableSet.Builder<PlanId> laws =
        ImmutableSet.<PlanId>builder()
            .addAll(Three.union(base().background(), left().background(), right().background()));
    for (Plan plan : ImmutableList.of(left(), right())) {
      plan.background().stream().filter(law -> merging.isNeeded(law.text())).forEach(laws::add);
    }
    return laws.build();
  }

  /** {@return the sources that are named in the text or were not dropped} */
  ImmutableList<Source> sources(Supplier<ImmutableSet<SourceId>> named) {
    if (isUntouched(Plan::sources)) {
      return base().sources();
    }
    Three<ImmutableMap<SourceId, Source>> all =
        plans.map(plan -> Maps.uniqueIndex(plan.sources(), Source::id));
    ImmutableList.Builder<Source> merged = ImmutableList.builder();
    for (SourceId id : new TreeSet<>(keys(all))) {
      Three<Source> source = all.flatMap(register -> Optional.ofNullable(register.get(id)));
      if (source.merged().isPresent() || source.clashes() || named.get().contains(id)) {
        merged.add(source.any(merging.leftFirst()));
      }
    }
    return merged.build();
  }

  /** {@return what the text declares; ids begin with that of the merged text already} */
  ImmutableList<Entry> declares(Three<ImmutableMap<String, Entry>> entries) {
    if (entries.base().equals(entries.left()) && entries.base().equals(entries.right())) {
      return entries.base().orElseThrow().values().asList();
    }
    ImmutableList.Builder<Entry> merged = ImmutableList.builder();
    for (String key : keys(entries)) {
      Three<Entry> entry = entries.flatMap(all -> Optional.ofNullable(all.get(key)));
      if (entry.clashes()) {
        conflict(
            ConflictCode.PLAN_DECLARATION,
            "/declares",
            entry,
            " Id: " + entry.any(merging.leftFirst()).id() + ".");
      }
      boolean needed = merging.isNeeded(entry.any(merging.leftFirst()).id().text());
      entry
          .merged()
          .or(
              () ->
                  needed || entry.clashes()
                      ? Optional.of(entry.any(merging.leftFirst()))
                      : Optional.empty())
          .ifPresent(merged::add);
    }
    return merged.build();
  }

  private Plan base() {
    return plans.base().orElseThrow();
  }

  private Plan left() {
    return plans.left().orElseThrow();
  }

  private Plan right() {
    return plans.right().orElseThrow();
  }

  private void conflict(ConflictCode code, String path, Three<?> values, String more) {
    merging.conflict(code, Optional.empty(), Optional.of(path), values, code.sentence() + more);
  }
}
