package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceterms.plan.AgreementStage;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Report;
import org.peaceterms.plan.Source;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.SourceId;

/**
 * A plan as it was read, for people: point by point its summary, its terms as sentences, what is
 * open and who wants what, how words can be read, what other sources report, and where it was
 * published.
 *
 * <pre>{@code
 * System.out.print(TextRenderer.plain().render(PlanReport.of(plan)));
 * }</pre>
 */
public final class PlanReport {
  private final Plan plan;
  private final Words words;
  private final Document.Builder out = Document.builder();

  private PlanReport(Plan plan) {
    this.plan = plan;
    this.words = Words.of(plan);
  }

  /**
   * {@return a plan as a document}
   *
   * @param plan any plan
   */
  public static Document of(Plan plan) {
    return new PlanReport(plan).document();
  }

  private Document document() {
    out.heading(1, plan.title());
    out.items(head());
    if (!plan.clauses().isEmpty()) {
      out.heading(2, "Points");
      plan.clauses().forEach(this::clause);
    }
    if (!plan.sources().isEmpty()) {
      out.heading(2, "Sources");
      out.items(plan.sources().stream().map(PlanReport::source).toList());
    }
    return out.build();
  }

  private ImmutableList<Item> head() {
    List<String> lines = new ArrayList<>();
    String date = plan.date().toString();
    String version = plan.version().equals(date) ? date : plan.version() + " of " + date;
    lines.add(plan.id() + ", version " + version + ", " + plan.type().words());
    plan.stage().ifPresent(stage -> lines.add(stage(stage)));
    if (!plan.parties().isEmpty()) {
      lines.add(
          "Parties: "
              + Words.and(
                  plan.parties().stream()
                      .map(part -> words.name(part.party()) + " (" + part.role().words() + ")")
                      .toList()));
    }
    plan.indivisible()
        .ifPresent(
            whole ->
                lines.add(
                    whole
                        ? "It can only be accepted as a whole."
                        : "It can be accepted in parts."));
    if (!plan.background().isEmpty()) {
      lines.add(
          "It rests on " + Words.and(plan.background().stream().map(PlanId::text).toList()) + ".");
    }
    if (!plan.declares().isEmpty()) {
      lines.add(
          "It defines "
              + Words.and(plan.declares().entries().stream().map(Entry::name).toList())
              + ".");
    }
    return lines.stream().map(Item::of).collect(ImmutableList.toImmutableList());
  }

  private String stage(AgreementStage stage) {
    String named = stage.words() + " (" + stage.code() + " in PA-X";
    if (plan.pax().isPresent()) {
      return "Stage: " + named + ", agreement " + plan.pax().orElseThrow() + ")";
    }
    boolean wouldBe = plan.type() == Plan.Type.DRAFT || plan.type() == Plan.Type.POSITION_PAPER;
    return (wouldBe ? "Stage, were it agreed: " : "Stage, going by what it says: ") + named + ")";
  }

  private void clause(Clause clause) {
    boolean usual = clause.status() == Clause.Status.PROPOSED;
    out.add(
        new Block.Heading(
            3,
            Line.of(Words.point(clause))
                .and(usual ? "" : " (" + clause.status().words() + ")", Tone.STRONG)));
    out.paragraph(Line.of(clause.summary()));
    List<Item> items = new ArrayList<>(ClauseItems.of(clause, words));
    clause.reports().forEach(report -> items.add(report(clause, report)));
    ImmutableSet<String> sources =
        Stream.concat(
                clause.sources().stream(),
                clause.allTerms().stream().flatMap(term -> term.sources().stream()))
            .map(SourceId::text)
            .sorted()
            .collect(ImmutableSet.toImmutableSet());
    if (!sources.isEmpty()) {
      items.add(Item.of(Line.of("Sources: " + String.join(", ", sources), Tone.MUTED)));
    }
    out.items(items);
  }

  private Item report(Clause clause, Report report) {
    String sources =
        " (" + String.join(", ", report.sources().stream().map(SourceId::text).toList()) + "): ";
    Optional<Term> of =
        report
            .of()
            .flatMap(
                id ->
                    clause.allTerms().stream()
                        .filter(term -> term.id().equals(Optional.of(id)))
                        .findFirst());
    boolean more = clause.allTerms().size() > 1;
    String instead = more ? of.map(term -> ", on the " + words.about(term)).orElse("") : "";
    Line lead =
        Line.of((report.of().isPresent() ? "Reported otherwise" : "Also reported") + instead)
            .and(sources);
    if (report.terms().isEmpty()) {
      return Item.of(lead.and("it does not say this."));
    }
    if (report.terms().size() == 1) {
      return Item.of(lead.and(words.reading(report.terms().get(0))));
    }
    return new Item(
        lead,
        report.terms().stream()
            .map(term -> Item.of(words.reading(term)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Item source(Source source) {
    String what =
        Stream.of(source.author(), Optional.of(source.title()), source.outlet(), source.date())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    Line line = Line.of(source.id().text(), Tone.STRONG).and(": " + what);
    return Item.of(source.url().map(url -> line.and(", ").and(url, Tone.ADDRESS)).orElse(line));
  }
}
