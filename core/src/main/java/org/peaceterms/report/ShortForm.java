package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanChange;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.vocabulary.Entry;

/** What is no matter of substance, one line for each sort of change. */
final class ShortForm {
  private final Map<ChangeCode, List<Change>> byCode = new EnumMap<>(ChangeCode.class);
  private final List<Item> items = new ArrayList<>();

  private ShortForm() {}

  static ImmutableList<Item> of(SortedChanges changes) {
    ShortForm form = new ShortForm();
    for (Change change : changes.minor()) {
      form.byCode.computeIfAbsent(change.code(), code -> new ArrayList<>()).add(change);
    }
    form.declared(changes.declared());
    form.minor();
    changes.metadata().forEach(change -> form.items.add(Item.of(change.summary())));
    return ImmutableList.copyOf(form.items);
  }

  private void declared(ImmutableList<PlanChange> declared) {
    for (PlanChange change : declared) {
      byCode.computeIfAbsent(change.code(), code -> new ArrayList<>()).add(change);
    }
    declared(ChangeCode.PLAN_DECLARATION_REMOVED, "No longer defined by the text: ");
    declared(ChangeCode.PLAN_DECLARATION_ADDED, "Now defined by the text: ");
    declared(ChangeCode.PLAN_DECLARATION_CHANGED, "Defined otherwise by the text: ");
  }

  private void declared(ChangeCode code, String lead) {
    List<String> names = new ArrayList<>();
    for (Change change : taken(code)) {
      Optional<Object> value = change.after().or(change::before);
      names.add(value.orElse("") instanceof Entry entry ? entry.name() : change.summary());
    }
    line(lead, names);
  }

  private void minor() {
    line("Renumbered: ", numbers(taken(ChangeCode.CLAUSE_RENUMBERED)));
    line("Moved: ", numbers(taken(ChangeCode.CLAUSE_MOVED)));
    line("Other typography only: ", numbers(taken(ChangeCode.CLAUSE_TYPOGRAPHIC)));
    List<String> ids = new ArrayList<>();
    count(ids, ChangeCode.CLAUSE_IDENTITY, "point");
    count(ids, ChangeCode.TERM_IDENTITY, "term");
    count(ids, ChangeCode.CHOICE_IDENTITY, "choice");
    line("Other ids: ", ids);
    List<Change> reordered = new ArrayList<>(taken(ChangeCode.TERM_REORDERED));
    reordered.addAll(taken(ChangeCode.CHOICE_REORDERED));
    line("Other order within: ", numbers(reordered));
    byCode.values().forEach(rest -> rest.forEach(change -> items.add(Item.of(change.summary()))));
  }

  private List<Change> taken(ChangeCode code) {
    List<Change> found = byCode.remove(code);
    return found == null ? List.of() : found;
  }

  private void count(List<String> counts, ChangeCode code, String noun) {
    int number = taken(code).size();
    if (number > 0) {
      counts.add(Words.count(number, noun));
    }
  }

  private static List<String> numbers(List<Change> changes) {
    return changes.stream().map(ShortForm::numbers).distinct().toList();
  }

  private static String numbers(Change change) {
    String before = change.clauseBefore().map(Clause::number).orElse("");
    String after = change.clauseAfter().map(Clause::number).orElse("");
    return before.equals(after) ? after : before + " → " + after;
  }

  private void line(String lead, List<String> parts) {
    if (!parts.isEmpty()) {
      items.add(Item.of(lead + String.join(", ", parts) + "."));
    }
  }
}
