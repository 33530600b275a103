package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.ClauseChange;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Topics;
import org.peaceterms.term.value.PartyId;

/**
 * What changed between two drafts, for people: first for whom which points are looser or tighter,
 * then the points that say something else, are gone or are new, and in short form what is no matter
 * of substance. With topics the points stand below them, the most consequential first: what nobody
 * can keep both ways, what is tighter or looser and for how many, and then what is not decided.
 *
 * <pre>{@code
 * Document report = DiffReport.of(PlanDiff.between(before, after), Corpus.topics());
 * System.out.print(TextRenderer.plain().render(report));
 * }</pre>
 */
public final class DiffReport {
  private final PlanDiff diff;
  private final Optional<Topics> topics;
  private final SortedChanges changes;
  private final EffectWords effects;
  private final Document.Builder out = Document.builder();

  private DiffReport(PlanDiff diff, Optional<Topics> topics, ImmutableList<Change> shown) {
    this.diff = diff;
    this.topics = topics;
    this.changes = SortedChanges.of(shown);
    this.effects = new EffectWords(diff);
  }

  /**
   * {@return a diff as a document, in the order of the later draft}
   *
   * @param diff what changed from an earlier draft to a later one
   */
  public static Document of(PlanDiff diff) {
    return new DiffReport(diff, Optional.empty(), diff.changes()).document();
  }

  /**
   * {@return a diff as a document, by topics}
   *
   * @param diff what changed from an earlier draft to a later one
   * @param topics the topics, in the order in which they are shown
   */
  public static Document of(PlanDiff diff, Topics topics) {
    return new DiffReport(diff, Optional.of(topics), diff.changes()).document();
  }

  /**
   * {@return what a diff means for one party, as a document by topics: whether it owes more or
   * less, whether more or less is owed to it, and the changes that touch it}
   *
   * @param diff what changed from an earlier draft to a later one
   * @param topics the topics, in the order in which they are shown
   * @param party a party, whether it takes part or not
   */
  public static Document of(PlanDiff diff, Topics topics, PartyId party) {
    PartyView view = new PartyView(diff, party);
    return new DiffReport(diff, Optional.of(topics), view.changes()).document(view, party);
  }

  private Document document(PartyView view, PartyId party) {
    title(", for " + effects.name(party));
    out.paragraph(Line.of(view.verdict(effects.name(party)), Tone.STRONG));
    out.items(view.standing());
    out.items(ForWhom.of(diff, effects, party));
    points();
    return out.build();
  }

  private void title(String forWhom) {
    out.heading(1, "From " + diff.before().id() + " to " + diff.after().id() + forWhom);
    out.items(
        ImmutableList.of(
            Item.of("before: " + name(diff.before())), Item.of("after: " + name(diff.after()))));
  }

  private Document document() {
    title("");
    if (diff.isEmpty()) {
      return out.paragraph(Line.of("The two are equal.")).build();
    }
    out.paragraph(Line.of(counts(), Tone.STRONG));
    forWhom();
    points();
    out.add(new Block.Heading(2, Line.of("In short")));
    out.items(ShortForm.of(changes));
    return withoutLastHeadingIfBare(out.build());
  }

  private static Document withoutLastHeadingIfBare(Document document) {
    int last = document.blocks().size() - 1;
    return document.blocks().get(last) instanceof Block.Heading
        ? new Document(document.blocks().subList(0, last))
        : document;
  }

  private static String name(Plan plan) {
    int all = plan.clauses().size();
    int below = (int) plan.clauses().stream().filter(clause -> clause.parent().isPresent()).count();
    return plan.title()
        + ", version "
        + plan.version()
        + ", "
        + Words.count(all - below, "point")
        + (below == 0 ? "" : " with " + Words.count(below, "sub-point"));
  }

  private String counts() {
    int gone = changes.gone().size();
    int changed = changes.changedPoints();
    int kept = diff.before().clauses().size() - gone - changed;
    String counts =
        kept
            + " kept, "
            + changed
            + " changed, "
            + gone
            + " gone, "
            + changes.added().size()
            + " new.";
    return (diff.isSubstantive() ? "" : "Nothing of substance changed. ")
        + "Points and sub-points: "
        + counts;
  }

  private void forWhom() {
    ImmutableList<Item> parties = ForWhom.of(diff, effects);
    if (diff.isSubstantive()) {
      out.paragraph(Line.of(EffectWords.sentence(diff.verdict())));
    }
    if (!parties.isEmpty()) {
      out.heading(2, "For whom");
      out.paragraph(
          Line.of(
              "A point is looser for a party that owes less by it or is owed more, tighter for one"
                  + " that owes more or is owed less.",
              Tone.MUTED));
      out.items(parties);
    }
  }

  private void points() {
    if (topics.isPresent()) {
      whole(2);
      ByTopic.add(out, diff, changes, topics.orElseThrow(), effects);
    } else {
      changed();
      gone();
      added();
    }
  }

  private void whole(int level) {
    if (!changes.whole().isEmpty()) {
      out.heading(level, "The text as a whole");
      out.items(
          changes.whole().stream()
              .map(change -> Item.of(change.summary() + effects.of(change)))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private void changed() {
    if (changes.whole().isEmpty() && changes.points().isEmpty()) {
      return;
    }
    out.heading(2, "What changed");
    whole(3);
    Words before = Words.of(diff.before());
    Words after = Words.of(diff.after());
    for (PointChanges point : changes.points()) {
      out.add(new Block.Heading(3, point.title()));
      out.items(point.items(before, after, effects));
    }
  }

  private void gone() {
    ImmutableMap<Clause, ClauseChange> gone =
        Maps.uniqueIndex(changes.gone(), change -> change.clauseBefore().orElseThrow());
    if (!gone.isEmpty()) {
      out.heading(2, "Gone");
      out.items(
          diff.before().clauses().stream()
              .filter(gone::containsKey)
              .map(clause -> gone(clause, gone.get(clause)))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private Item gone(Clause clause, ClauseChange change) {
    return Item.of(
        Line.of(Words.point(clause), Tone.GONE)
            .and(clause.heading().isPresent() ? ". " : ": ")
            .and(clause.summary())
            .and(effects.of(change), Tone.MUTED));
  }

  private void added() {
    if (changes.added().isEmpty()) {
      return;
    }
    out.heading(2, "New");
    Words words = Words.of(diff.after());
    for (ClauseChange change : changes.added()) {
      Clause clause = change.clauseAfter().orElseThrow();
      out.add(new Block.Heading(3, Line.of(Words.point(clause), Tone.NEW)));
      out.paragraph(Line.of(clause.summary()).and(effects.of(change), Tone.MUTED));
      out.items(ClauseItems.of(clause, words));
    }
  }
}
