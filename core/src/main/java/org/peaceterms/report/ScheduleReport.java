package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.plan.Choice;
import org.peaceterms.schedule.Basis;
import org.peaceterms.schedule.Bound;
import org.peaceterms.schedule.Milestone;
import org.peaceterms.schedule.Occurrence;
import org.peaceterms.schedule.Schedule;
import org.peaceterms.schedule.Step;
import org.peaceterms.schedule.Unanchored;
import org.peaceterms.schedule.Version;

/**
 * When the events of a plan come, for people: contradictions first, then dates, what is forced,
 * what has no date, gaps, and who is exposed.
 *
 * <pre>{@code
 * System.out.print(TextRenderer.plain().render(ScheduleReport.of(Schedules.of(plan))));
 * }</pre>
 */
public final class ScheduleReport {
  private static final ImmutableList<Block.Column> COLUMNS =
      ImmutableList.of(
          new Block.Column("Event", false),
          new Block.Column("Earliest", false),
          new Block.Column("Latest", false),
          new Block.Column("Slack", true),
          new Block.Column("Points", false));

  private final Schedule schedule;
  private final boolean diagrams;
  private final Map<String, String> names;
  private final Document.Builder out = Document.builder();

  private ScheduleReport(Schedule schedule, boolean diagrams) {
    this.schedule = schedule;
    this.diagrams = diagrams;
    this.names =
        schedule.events().stream()
            .collect(Collectors.toMap(Milestone::id, Milestone::name, (one, other) -> one));
  }

  /**
   * {@return a schedule as a document}
   *
   * @param schedule the schedule
   */
  public static Document of(Schedule schedule) {
    return new ScheduleReport(schedule, false).document();
  }

  /**
   * {@return a schedule as a document with a Gantt chart and a graph of the sequence, as text in
   * the language Mermaid, which viewers of Markdown draw}
   *
   * @param schedule the schedule
   */
  public static Document withDiagrams(Schedule schedule) {
    return new ScheduleReport(schedule, true).document();
  }

  private Document document() {
    out.heading(1, "Schedule of " + schedule.plan());
    out.paragraph(Line.of(verdict(), Tone.STRONG));
    out.items(head());
    clashes();
    if (schedule.basis() == Basis.NONE) {
      return out.build();
    }
    dates();
    if (diagrams) {
      MermaidDiagrams.of(schedule).forEach(out::add);
    }
    versions();
    steps("The chain that takes the most time", schedule.criticalPath());
    forced();
    undated();
    GapItems.of(schedule.gaps())
        .ifPresent(items -> section("Neither ceasefire nor agreement", items));
    ExposureItems.of(schedule.exposures()).ifPresent(items -> section("Who is exposed", items));
    return out.build();
  }

  private void section(String heading, ImmutableList<Item> items) {
    out.heading(2, heading);
    out.items(items);
  }

  private String verdict() {
    return schedule.verdict()
        + ": "
        + switch (schedule.verdict()) {
          case CONTRADICTION -> "the sequence cannot be kept.";
          case CONDITIONAL ->
              "the sequence cannot be kept under a version, reading or circumstance that is named"
                  + " below.";
          case UNDETERMINED -> "the sequence can be kept, but times turn on a version not chosen.";
          case UNKNOWN -> "no contradiction in the sequence was found as far as it was judged.";
          case COMPATIBLE -> "the sequence can be kept.";
        };
  }

  private ImmutableList<Item> head() {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    if (!schedule.background().isEmpty()) {
      items.add(
          Item.of(
              "Background law taken into account: "
                  + Words.and(schedule.background().stream().map(Object::toString).toList())
                  + "."));
    }
    schedule.impossibleDate().map(Item::of).ifPresent(items::add);
    schedule.from().map(date -> "Signed on " + date + ".").map(Item::of).ifPresent(items::add);
    if (schedule.basis() != Basis.NONE) {
      items.add(Item.of("Days are counted from the signature, which is day 0."));
      items.add(Item.of(exactness()));
    }
    return items.build();
  }

  private String exactness() {
    String over =
        schedule.basis() == Basis.ALL_TERMS
            ? "Over all courses of events that keep every term"
            : "Other terms clash, so only what is said of time is kept; over all such courses";
    return over
        + (schedule.isExact()
            ? ", these times are exact."
            : ", no event goes beyond these times; those marked may not be reached.");
  }

  private void clashes() {
    if (schedule.clashes().isEmpty()) {
      return;
    }
    out.heading(2, "Where the sequence runs against itself");
    for (Finding finding : schedule.clashes()) {
      out.add(
          new Block.Heading(
              3,
              Line.of(
                      (finding.clauses().size() == 1 ? "Point " : "Points ")
                          + points(finding.clauses())
                          + ": ")
                  .and(finding.matter(), Tone.STRONG)));
      List<Item> items = new ArrayList<>();
      finding.options().forEach(option -> items.add(Item.of("If " + option + ".")));
      finding.readings().forEach(reading -> items.add(Item.of("If " + reading + ".")));
      finding.circumstances().forEach(given -> items.add(Item.of("If " + given + ".")));
      finding.steps().forEach(step -> items.add(Item.of(step)));
      items.add(Item.of("Where it shows: " + finding.witness() + "."));
      out.items(items);
    }
  }

  private String points(List<Citation> clauses) {
    return Points.of(clauses, schedule.plan());
  }

  /** Events that only have to come after the entry into force are told with those without date. */
  private static boolean isTimed(Milestone event) {
    boolean alone = event.after().equals(ImmutableList.of("entry-into-force"));
    return event.occurrence() != Occurrence.NEVER
        && (event.latest().isPresent() || !event.id().contains("/") || !alone)
        && (event.latest().isPresent() || event.earliest().isPresent());
  }

  private void dates() {
    out.heading(2, "When");
    out.add(
        new Block.Table(
            COLUMNS,
            schedule.events().stream()
                .filter(ScheduleReport::isTimed)
                .map(this::row)
                .collect(ImmutableList.toImmutableList())));
  }

  private ImmutableList<Line> row(Milestone event) {
    boolean always = event.occurrence() == Occurrence.ALWAYS;
    return ImmutableList.of(
        Line.of(event.name() + (always ? "" : ", if it comes")),
        Line.of(event.earliest().map(DayWords::point).orElse("any time")),
        Line.of(event.latest().map(DayWords::point).orElse("no limit")),
        Line.of(event.slack().map(DayWords::length).orElse("")),
        Line.of(points(event.clauses())));
  }

  private void versions() {
    List<Item> items = new ArrayList<>();
    for (Version version : schedule.versions()) {
      ImmutableList<Item> changes =
          version.events().stream()
              .filter(event -> event.occurrence() != Occurrence.NEVER)
              .map(ScheduleReport::change)
              .collect(ImmutableList.toImmutableList());
      String name = name(version);
      if (!version.possible()) {
        items.add(Item.of(name + ": no course of events keeps all terms then."));
      } else if (!changes.isEmpty()) {
        items.add(new Item(Line.of(name + ":"), changes));
      }
    }
    if (!items.isEmpty()) {
      section("Under one version", ImmutableList.copyOf(items));
    }
  }

  private static String name(Version version) {
    return (version.basis() == Choice.Basis.BRACKET ? "Version " : "Reading ")
        + version.label()
        + " of "
        + version.choice();
  }

  private static Item change(Milestone event) {
    String from = event.earliest().map(ScheduleReport::from).orElse("");
    String to = event.latest().map(ScheduleReport::to).orElse(" without a latest date");
    return Item.of(event.name() + " comes" + from + to);
  }

  private static String from(Bound bound) {
    return " from " + DayWords.point(bound) + " on";
  }

  private static String to(Bound bound) {
    return " by " + DayWords.point(bound) + " at the latest";
  }

  /** The orders from which the others follow, and how many those are. */
  private void forced() {
    ImmutableList<Step> shown =
        schedule.telling().isEmpty() ? schedule.forced() : schedule.telling();
    steps("Orders that no one point says", shown);
    int more = schedule.forced().size() - shown.size();
    if (more > 0) {
      out.paragraph(
          Line.of(
              (more == 1 ? "One more follows" : more + " more follow")
                  + " from these and from what points say; all are in the JSON."));
    }
  }

  private void steps(String heading, List<Step> steps) {
    if (!steps.isEmpty()) {
      section(heading, steps.stream().map(this::step).collect(ImmutableList.toImmutableList()));
    }
  }

  private Item step(Step step) {
    String lag =
        step.least().signum() == 0
            ? " not before "
            : " at least " + DayWords.length(step.least()) + " after ";
    return Item.of(
        step.after().name() + lag + step.before().name() + " (" + by(step.clauses()) + ")");
  }

  private String by(List<Citation> clauses) {
    String lead = clauses.size() == 1 ? "point " : "points ";
    return clauses.isEmpty() ? "by what the words mean" : lead + points(clauses);
  }

  private void undated() {
    List<Item> items = new ArrayList<>();
    for (Unanchored.Reason reason : Unanchored.Reason.values()) {
      ImmutableList<Item> events =
          schedule.unanchored().stream()
              .filter(open -> open.reason() == reason)
              .map(open -> Item.of(names.getOrDefault(open.event().id(), open.event().name())))
              .collect(ImmutableList.toImmutableList());
      if (!events.isEmpty()) {
        items.add(new Item(Line.of(reason.words() + ":"), events));
      }
    }
    if (!items.isEmpty()) {
      section("Without a latest date", ImmutableList.copyOf(items));
    }
  }
}
