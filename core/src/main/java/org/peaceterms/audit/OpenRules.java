package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.OpenMatter;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sanctions;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;

/** What the text leaves for later. */
final class OpenRules {
  private static final String LEFT_OPEN = "The text leaves open, and sets no time for it: ";

  private OpenRules() {}

  /** Kinds in which a rule of its own looks at what is missing. */
  private static final ImmutableSet<Kind<?>> ELSEWHERE =
      ImmutableSet.of(QuantityLimit.KIND, Funding.KIND);

  /** What a limit is set on, and where. */
  private record Limited(Site site, ImmutableSortedSet<PartyId> whom) {}

  /** A limit without figure, in the text or in what a party demands. */
  static void withoutFigure(Text text, Findings found) {
    Map<Limited, List<MeasureId>> open = new LinkedHashMap<>();
    for (Placed<QuantityLimit> limit : text.everywhere(QuantityLimit.KIND)) {
      if (isOpen(limit.term())) {
        open.computeIfAbsent(
                new Limited(limit.site("bound"), limit.term().subject()),
                where -> new ArrayList<>())
            .add(limit.term().measure());
      }
    }
    open.forEach(
        (limited, measures) ->
            found.add(
                "A limit is set, but not its figure: "
                    + text.names(ImmutableSortedSet.copyOf(measures))
                    + " of "
                    + text.names(limited.whom())
                    + ".",
                limited.site()));
    for (Position position : text.dossier().positions()) {
      position.demands().stream()
          .filter(demand -> demand.required().filter(OpenRules::isOpenLimit).isPresent())
          .forEach(
              demand ->
                  found.add(
                      Text.begin(text.name(position.party()))
                          + " demands a limit and names no figure: "
                          + demand.summary()));
    }
  }

  private static boolean isOpenLimit(Term term) {
    return QuantityLimit.KIND.equals(term.kind()) && isOpen(QuantityLimit.KIND.type().cast(term));
  }

  private static boolean isOpen(QuantityLimit limit) {
    return limit.bound().map(Limits::isOpen).orElse(true);
  }

  /** Something that the text itself puts off. */
  static void postponed(Text text, Findings found) {
    for (Placed<OpenMatter> matter : text.everywhere(OpenMatter.KIND)) {
      found.list(LEFT_OPEN, text.name(matter.term().matter()), matter.site("matter"));
    }
    for (Placed<? extends Term> place : text.everywhere()) {
      for (FieldName field : open(text, place)) {
        found.list(LEFT_OPEN, words(place.term(), field), place.site(field.text()));
      }
    }
  }

  private static String words(Term term, FieldName field) {
    String from = Withdrawal.KIND.equals(term.kind()) ? field.text() : "";
    return switch (from) {
      case "to" -> "where the forces go";
      case "from" -> "what the forces leave";
      default -> "the " + Phrase.field(field);
    };
  }

  private static ImmutableSortedSet<FieldName> open(Text text, Placed<? extends Term> place) {
    boolean hollowBody =
        place.as(Oversight.KIND).filter(body -> Bodies.enforces(text, body.term())).isPresent();
    return ELSEWHERE.contains(place.term().kind()) || hollowBody
        ? ImmutableSortedSet.of()
        : place.term().toBeFixed().stream()
            .filter(
                field ->
                    !Sanctions.KIND.equals(place.term().kind()) || !field.text().equals("steps"))
            .collect(ImmutableSortedSet.toImmutableSortedSet(FieldName::compareTo));
  }
}
