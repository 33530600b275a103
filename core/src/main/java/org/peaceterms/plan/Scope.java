package org.peaceterms.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Facts;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.VersionId;

/**
 * What may be named inside one text, and the refusal of what may not.
 *
 * @param text the id of the text
 * @param vocabulary what is declared
 * @param background the laws it rests on
 * @param terms the ids of its terms, as far as they were found
 * @param clauses the ids of its clauses, as far as they were found
 * @param versions the versions of its choices, as far as they were found
 * @param sources its register
 */
record Scope(
    PlanId text,
    Vocabulary vocabulary,
    ImmutableSortedSet<PlanId> background,
    Set<String> terms,
    Set<String> clauses,
    Set<VersionId> versions,
    ImmutableSet<SourceId> sources) {

  private static final String BEGIN = "/begin";
  private static final String COMPLETE = "/complete";

  /** Refuses declarations of a text that are not its own. */
  static void checkPrefix(PlanId text, Vocabulary declares) {
    String prefix = text.text() + ":";
    declares
        .withoutPrefix(prefix)
        .ifPresent(
            entry -> {
              throw new InvalidPlanException(
                  "/declares", "own id", entry.id(), "begin with '" + prefix + "'");
            });
  }

  /** Refuses declarations whose facts do not hold. */
  void checkFacts(Vocabulary declares) {
    try {
      Facts.check(declares, vocabulary);
    } catch (InvalidValueException e) {
      throw new InvalidPlanException("/declares", e.thing(), e.value(), e.rule());
    }
  }

  /** Refuses a term that names what is not declared, down to the terms inside it. */
  void checkTerm(Term term, String pointer) {
    term.id().ifPresent(id -> checkOwn(id, "term id", pointer + "/id"));
    checkFields(term.kind(), term, pointer);
    checkSources(term.sources(), pointer);
    if (term instanceof Conduct conduct) {
      checkRoles(conduct, pointer);
    }
  }

  private void checkInner(InnerTerm inner) {
    Term term = inner.term();
    if (!term.sources().isEmpty()) {
      throw new InvalidPlanException(
          inner.pointer() + "/sources",
          "sources of " + term.kind(),
          term.sources(),
          "stand on the outermost term");
    }
    checkTerm(term, inner.pointer());
  }

  /** Refuses the id of a clause or term that means the text itself. */
  static void checkOwn(Id id, String thing, String pointer) {
    if (isThisText(id)) {
      throw new InvalidPlanException(pointer, thing, id, "not be the word for the text itself");
    }
  }

  /**
   * {@return whether an id is the word for the text itself}
   *
   * <p>Hash codes of texts are kept with them, where to compare letters all of them must be read.
   */
  static boolean isThisText(Id id) {
    String word = Reference.THIS_TEXT.text();
    return id.text().hashCode() == word.hashCode() && id.text().equals(word);
  }

  private <T extends Term> void checkFields(Kind<T> kind, Term term, String pointer) {
    T own = kind.type().cast(term);
    for (Field<T, ?> field : kind.naming()) {
      if (!field.isAbsent(own)) {
        InnerTerm.in(field, own, pointer).forEach(this::checkInner);
        checkField(field, own, kind, pointer);
      }
    }
  }

  private <T extends Term, V> void checkField(
      Field<T, V> field, T term, Kind<T> kind, String pointer) {
    for (Id id : field.type().mentions(field.of(term))) {
      if (field.aspect() == Aspect.PRECEDENCE ? !isRank(id) : !isKnown(id)) {
        throw new InvalidPlanException(
            pointer + "/" + field.name(),
            field.name() + " of " + kind,
            id,
            field.aspect() == Aspect.PRECEDENCE ? rank() : rule(id));
      }
    }
  }

  /** {@return whether the object of a conduct is what its act has, or absent as there} */
  boolean hasRightObject(Conduct conduct) {
    Optional<Act.Role> role = role(conduct);
    return role.isEmpty()
        ? conduct.object().isEmpty()
        : conduct.object().stream().allMatch(id -> fills(id, role.get()));
  }

  /** What the object of the act must be; absent if it has none. */
  private Optional<Act.Role> role(Conduct conduct) {
    return vocabulary.act(conduct.act()).map(act -> act.roles().get("object"));
  }

  private void checkRoles(Conduct conduct, String pointer) {
    if (hasRightObject(conduct)) {
      return;
    }
    Optional<Act.Role> role = role(conduct);
    if (role.isEmpty()) {
      throw new InvalidPlanException(
          pointer + "/object", "object of " + conduct.act(), conduct.object(), "be absent");
    }
    for (EntityId id : conduct.object()) {
      if (!fills(id, role.get())) {
        throw new InvalidPlanException(
            pointer + "/object",
            "object of " + conduct.act(),
            id,
            "be the id of a declared " + role.get().word());
      }
    }
  }

  private boolean fills(EntityId id, Act.Role role) {
    return switch (role) {
      case PARTY -> declared(PartyId.of(id.text()));
      case PLACE -> declared(PlaceId.of(id.text()));
      case OBJECT -> declared(ObjectId.of(id.text()));
      default -> true;
    };
  }

  /** Refuses an id that nothing declares. */
  void check(Id id, String thing, String pointer) {
    if (!isKnown(id)) {
      throw new InvalidPlanException(pointer, thing, id, rule(id));
    }
  }

  /** {@return whether a term can be set above or below what is named} */
  private boolean isRank(Id id) {
    String target = id.text();
    return terms.contains(target) || isClause(target) || id.equals(Reference.THIS_TEXT);
  }

  private String rank() {
    return "be a term or clause of " + text + " or " + Reference.THIS_TEXT;
  }

  private String rule(Id id) {
    if (id instanceof ClauseId) {
      return "be a clause of " + text;
    }
    if (id instanceof VersionId) {
      return "be a choice of " + text + " and the label of one of its versions";
    }
    return id instanceof Reference
        ? "be a term or clause of "
            + text
            + ", a law that it rests on, a declared object or "
            + Reference.THIS_TEXT
        : "be declared in the vocabulary or in " + text;
  }

  /** {@return whether it depends on what the text has, and not on what is declared alone} */
  static boolean isOfText(Id id) {
    return id instanceof Reference
        || id instanceof ClauseId
        || id instanceof VersionId
        || (id instanceof EventId && (isBegin(id.text()) || isCompletion(id.text())));
  }

  private static boolean isBegin(String event) {
    return event.endsWith(BEGIN);
  }

  private static boolean isCompletion(String event) {
    return event.endsWith(COMPLETE);
  }

  /** {@return whether the text may name an id} */
  boolean isKnown(Id id) {
    if (id instanceof Reference reference) {
      return isTarget(reference);
    }
    if (id instanceof EntityId entity) {
      return isEntity(entity);
    }
    if (id instanceof EventId event) {
      return isEvent(event);
    }
    if (id instanceof ClauseId) {
      return isClause(id.text());
    }
    return id instanceof VersionId ? versions.contains(id) : declared(id);
  }

  /** Refuses sources that the register lacks. */
  void checkSources(ImmutableSortedSet<SourceId> named, String pointer) {
    for (SourceId source : named) {
      if (!sources.contains(source)) {
        throw new InvalidPlanException(
            pointer + "/sources", "source", source, "be in the register of " + text);
      }
    }
  }

  /** {@return whether the register has all of some sources} */
  boolean hasSources(ImmutableSortedSet<SourceId> named) {
    return named.isEmpty() || sources.containsAll(named);
  }

  private boolean declared(Id id) {
    return vocabulary.entry(id).isPresent();
  }

  private boolean isTarget(Reference reference) {
    String target = reference.text();
    return reference.equals(Reference.THIS_TEXT)
        || terms.contains(target)
        || background.stream().anyMatch(law -> law.text().equals(target))
        || isClause(target)
        || isObject(target);
  }

  private boolean isClause(String target) {
    return clauses.contains(target);
  }

  private boolean isObject(String target) {
    try {
      return declared(ObjectId.of(target));
    } catch (IllegalArgumentException notOfItsAlphabet) {
      return false;
    }
  }

  private boolean isEntity(EntityId id) {
    return declared(PartyId.of(id.text()))
        || declared(PlaceId.of(id.text()))
        || declared(ObjectId.of(id.text()));
  }

  private boolean isEvent(EventId id) {
    String name = id.text();
    if (isBegin(name)) {
      return terms.contains(name.substring(0, name.length() - BEGIN.length()));
    }
    if (isCompletion(name)) {
      return terms.contains(name.substring(0, name.length() - COMPLETE.length()));
    }
    return declared(id);
  }
}
