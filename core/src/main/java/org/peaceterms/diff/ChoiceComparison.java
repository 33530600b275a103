package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.diff.align.Alignment;
import org.peaceterms.diff.align.ClausePair;
import org.peaceterms.diff.align.Order;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.PartyId;

/**
 * Compares the choices of two matched clauses, paired by id or else by the labels of their
 * versions.
 */
final class ChoiceComparison {
  private final Side before;
  private final Side after;
  private final ClausePair pair;
  private final Renaming names;
  private final Changes changes;
  private final Drafts drafts;

  ChoiceComparison(Side before, Side after, ClausePair pair, Renaming names, Changes changes) {
    this.before = before;
    this.after = after;
    this.pair = pair;
    this.names = names;
    this.changes = changes;
    this.drafts = new Drafts(before.plan(), after.plan());
  }

  void compare() {
    ImmutableList<Choice> old = before.clause().choices();
    ImmutableList<Choice> now = after.clause().choices();
    Alignment alignment = pair.choices();
    for (int i = 0; i < old.size(); i++) {
      if (alignment.isFreeBefore(i)) {
        removed(old.get(i), i);
      } else {
        pair(old.get(i), now.get(alignment.afterOf(i).orElseThrow()), i);
      }
    }
    for (int j = 0; j < now.size(); j++) {
      if (alignment.isFreeAfter(j)) {
        added(now.get(j), j);
      }
    }
    if (!Order.displaced(alignment.sequence()).isEmpty()) {
      reordered("/choices", ids(old), ids(now));
    }
  }

  private static ImmutableList<String> ids(ImmutableList<Choice> choices) {
    return choices.stream()
        .map(choice -> choice.id().text())
        .collect(ImmutableList.toImmutableList());
  }

  private void removed(Choice choice, int index) {
    change(
        ChangeCode.CHOICE_REMOVED,
        "/choices/" + index,
        Optional.of(choice),
        Optional.empty(),
        (choice.basis() == Choice.Basis.BRACKET
                ? "No longer open between "
                : "No longer to be read in different ways: ")
            + versions(choice, before.wording())
            + ".",
        Impact.lazily(() -> ClauseImpact.choice(choice, drafts)));
  }

  private void added(Choice choice, int index) {
    change(
        ChangeCode.CHOICE_ADDED,
        "/choices/" + index,
        Optional.empty(),
        Optional.of(choice),
        (choice.basis() == Choice.Basis.BRACKET
                ? "Now open between "
                : "To be read in different ways: ")
            + versions(choice, after.wording())
            + ".",
        Impact.lazily(() -> ClauseImpact.choice(choice, drafts)));
  }

  private static String versions(Choice choice, Wording wording) {
    List<String> versions = new ArrayList<>();
    for (Alternative version : choice.versions()) {
      String terms =
          String.join("; ", version.terms().stream().map(term -> term.words(wording)).toList());
      String supporters =
          version.supporters().isEmpty()
              ? ""
              : " (wanted by " + Phrase.names(version.supporters(), wording) + ")";
      versions.add(
          "[" + version.label() + supporters + (terms.isEmpty() ? "" : ": " + terms) + "]");
    }
    return Phrase.or(versions);
  }

  private void pair(Choice old, Choice now, int index) {
    String path = "/choices/" + index;
    if (!old.id().equals(now.id())) {
      change(
          ChangeCode.CHOICE_IDENTITY,
          path + "/id",
          Optional.of(old.id()),
          Optional.of(now.id()),
          "The choice has another id.",
          Impact.NONE);
    }
    if (old.basis() != now.basis()) {
      change(
          ChangeCode.CHOICE_BASIS,
          path + "/basis",
          Optional.of(old.basis()),
          Optional.of(now.basis()),
          "The " + old.basis().word() + " is now a " + now.basis().word() + ".",
          Impact.lazily(() -> ClauseImpact.choice(now, drafts)));
    }
    versions(old.versions(), now.versions(), path + "/versions");
  }

  private void versions(
      ImmutableList<Alternative> old, ImmutableList<Alternative> now, String path) {
    Alignment alignment = ClausePair.versions(old, now);
    for (int i = 0; i < old.size(); i++) {
      Alternative version = old.get(i);
      if (alignment.isFreeBefore(i)) {
        change(
            ChangeCode.VERSION_REMOVED,
            path + "/" + i,
            Optional.of(version),
            Optional.empty(),
            "Version " + version.label() + " is gone.",
            Impact.lazily(() -> ClauseImpact.version(version, drafts)));
      } else {
        version(version, now.get(alignment.afterOf(i).orElseThrow()), path + "/" + i);
      }
    }
    for (int j = 0; j < now.size(); j++) {
      if (alignment.isFreeAfter(j)) {
        Alternative version = now.get(j);
        change(
            ChangeCode.VERSION_ADDED,
            path + "/" + j,
            Optional.empty(),
            Optional.of(version),
            "Version " + version.label() + " is new.",
            Impact.lazily(() -> ClauseImpact.version(version, drafts)));
      }
    }
    if (!Order.displaced(alignment.sequence()).isEmpty()) {
      reordered(
          path,
          old.stream().map(Alternative::label).toList(),
          now.stream().map(Alternative::label).toList());
    }
  }

  private void reordered(String path, List<String> old, List<String> now) {
    change(
        ChangeCode.CHOICE_REORDERED,
        path,
        Optional.of(ImmutableList.copyOf(old)),
        Optional.of(ImmutableList.copyOf(now)),
        "Choices or their versions stand in another order.",
        Impact.NONE);
  }

  private void version(Alternative old, Alternative now, String path) {
    supporters(old, now, path + "/supporters");
    changes.metadata(before.pointer() + path + "/sources", old.sources(), now.sources());
    String terms = path + "/terms";
    new TermComparison(before, after, terms, changes)
        .compare(
            placed(before, terms, old, names),
            placed(after, terms, now, Renaming.none()),
            pair.align(old.terms(), now.terms()));
  }

  private static ImmutableList<Placed> placed(
      Side side, String path, Alternative version, Renaming names) {
    return Placed.in(side, path, version.terms(), names);
  }

  private void supporters(Alternative old, Alternative now, String path) {
    ImmutableSortedSet<PartyId> first = old.supporters();
    ImmutableSortedSet<PartyId> second = now.supporters();
    if (first.equals(second)) {
      return;
    }
    ChangeCode code =
        second.containsAll(first)
            ? ChangeCode.VERSION_SUPPORTER_ADDED
            : first.containsAll(second)
                ? ChangeCode.VERSION_SUPPORTER_REMOVED
                : ChangeCode.VERSION_SUPPORTERS_CHANGED;
    change(
        code,
        path,
        Optional.of(first),
        Optional.of(second),
        "Version "
            + old.label()
            + " was wanted by "
            + who(first, before.wording())
            + ", now by "
            + who(second, after.wording())
            + ".",
        Impact.NONE);
  }

  private static String who(ImmutableSortedSet<PartyId> parties, Wording wording) {
    return parties.isEmpty() ? "nobody named" : Phrase.names(parties, wording);
  }

  private void change(
      ChangeCode code,
      String path,
      Optional<Object> old,
      Optional<Object> now,
      String summary,
      Impact impact) {
    changes.add(
        new ChoiceChange(
            code,
            Optional.of(before.clause()),
            Optional.of(after.clause()),
            Optional.of(path),
            old,
            now,
            summary,
            impact));
  }
}
