package org.peaceterms.audit;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.schedule.Schedule;
import org.peaceterms.schedule.Schedules;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.VersionId;

/** A plan as the rules look at it: its terms by kind, who is who in it, and names. */
final class Text {
  private final Dossier dossier;
  private final ImmutableList<Placed<? extends Term>> withReadings;
  private final ImmutableList<Placed<? extends Term>> terms;
  private final ImmutableList<Placed<? extends Term>> everywhere;
  private final ImmutableMap<String, Placed<? extends Term>> byId;
  private final Actors actors;
  private final Supplier<Schedule> schedule;

  private Text(Dossier dossier) {
    this.dossier = dossier;
    this.withReadings =
        plan().clauses().stream().flatMap(Text::placed).collect(ImmutableList.toImmutableList());
    this.terms =
        withReadings.stream()
            .filter(place -> !place.reading())
            .collect(ImmutableList.toImmutableList());
    this.everywhere =
        terms.stream().flatMap(Placed::unfolded).collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<String, Placed<? extends Term>> byId = ImmutableMap.builder();
    withReadings.stream()
        .flatMap(Placed::unfolded)
        .forEach(found -> found.term().id().ifPresent(id -> byId.put(id.text(), found)));
    this.byId = byId.buildKeepingLast();
    this.actors = new Actors(plan().vocabulary());
    this.schedule = Suppliers.memoize(this::planned);
  }

  static Text of(Dossier dossier) {
    return new Text(dossier);
  }

  /** {@return a plan by itself} */
  static Text of(Plan plan) {
    return new Text(Dossier.of(plan));
  }

  private static Stream<Placed<? extends Term>> placed(Clause clause) {
    return Stream.concat(
        clause.terms().stream().map(term -> new Placed<>(clause, Optional.empty(), false, term)),
        clause.choices().stream()
            .flatMap(
                choice ->
                    choice.versions().stream()
                        .flatMap(
                            version -> {
                              VersionId id = new VersionId(choice.id(), version.label());
                              boolean isReading = choice.basis() == Choice.Basis.READING;
                              return version.terms().stream()
                                  .map(
                                      term ->
                                          new Placed<>(clause, Optional.of(id), isReading, term));
                            })));
  }

  Dossier dossier() {
    return dossier;
  }

  Plan plan() {
    return dossier.plan();
  }

  Actors actors() {
    return actors;
  }

  /** {@return when the events of the plan come by its laws; worked out when first asked for} */
  Schedule schedule() {
    return schedule.get();
  }

  private Schedule planned() {
    Plan[] laws =
        dossier.laws().stream()
            .filter(law -> law.type() == Plan.Type.LAW && !law.id().equals(plan().id()))
            .toArray(Plan[]::new);
    return Schedules.with(laws).of(plan());
  }

  /** {@return the terms of all clauses and versions, also of those that are only readings} */
  ImmutableList<Placed<? extends Term>> withReadings() {
    return withReadings;
  }

  /** {@return the terms of one kind, also where the words are only read so} */
  <T extends Term> ImmutableList<Placed<T>> withReadings(Kind<T> kind) {
    return only(withReadings, kind);
  }

  /** {@return the terms of all clauses and negotiated versions, without those inside them} */
  ImmutableList<Placed<? extends Term>> terms() {
    return terms;
  }

  /** {@return the terms of all clauses and negotiated versions, with those inside them} */
  ImmutableList<Placed<? extends Term>> everywhere() {
    return everywhere;
  }

  /** {@return the terms of one kind, without those inside others} */
  <T extends Term> ImmutableList<Placed<T>> of(Kind<T> kind) {
    return only(terms, kind);
  }

  /** {@return the terms of one kind, with those inside others} */
  <T extends Term> ImmutableList<Placed<T>> everywhere(Kind<T> kind) {
    return only(everywhere, kind);
  }

  private static <T extends Term> ImmutableList<Placed<T>> only(
      ImmutableList<Placed<? extends Term>> terms, Kind<T> kind) {
    return terms.stream()
        .flatMap(found -> found.as(kind).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the term that a reference or the id of a term means, if it means one} */
  Optional<Placed<? extends Term>> term(Id id) {
    return Optional.ofNullable(byId.get(id.text()));
  }

  /** {@return whether one of the references means the term, its clause or the whole text} */
  boolean covers(Collection<Reference> references, Placed<? extends Term> found) {
    return references.stream().anyMatch(reference -> covers(reference, found));
  }

  /** {@return whether a reference means the term, its clause or the whole text} */
  boolean covers(Reference reference, Placed<? extends Term> found) {
    String target = reference.text();
    return reference.equals(Reference.THIS_TEXT)
        || target.equals(found.clause().id().text())
        || found.clause().parent().filter(parent -> parent.text().equals(target)).isPresent()
        || found.term().id().filter(id -> id.text().equals(target)).isPresent();
  }

  /** {@return whether an id is another one or of that kind or a part of it} */
  boolean isA(Id id, Id whole) {
    Set<Id> seen = new HashSet<>();
    Deque<Id> open = new ArrayDeque<>();
    open.add(id);
    while (!open.isEmpty()) {
      Id next = open.remove();
      if (next.equals(whole)) {
        return true;
      }
      if (seen.add(next)) {
        plan().vocabulary().entry(next).map(Entry::above).ifPresent(open::addAll);
      }
    }
    return false;
  }

  /** {@return whether one of the ids is another one or of that kind or a part of it} */
  boolean anyIsA(Collection<? extends Id> ids, Id whole) {
    return ids.stream().anyMatch(id -> isA(id, whole));
  }

  /** {@return the parties that sign} */
  ImmutableSortedSet<PartyId> signatories() {
    return plan().parties().stream()
        .filter(part -> part.role() == Participant.Role.SIGNATORY)
        .map(Participant::party)
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }

  /** {@return those who stop fighting, and those against whom somebody is guaranteed by name} */
  ImmutableSortedSet<PartyId> belligerents() {
    return Stream.concat(
            everywhere(Ceasefire.KIND).stream().flatMap(found -> found.term().parties().stream()),
            everywhere(Guarantee.KIND).stream().flatMap(found -> found.term().threat().stream()))
        .filter(party -> actors.party(party).flatMap(known -> known.everyone()).isEmpty())
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }

  /** {@return the name of an id inside a sentence} */
  String name(Id id) {
    return plan().wording().name(id);
  }

  /** {@return the names of ids as an enumeration} */
  String names(Iterable<? extends Id> ids) {
    return Phrase.names(ids, plan().wording());
  }

  /** {@return the same at the beginning of a sentence} */
  static String begin(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
