package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.schedule.Bound;
import org.peaceterms.schedule.Milestone;
import org.peaceterms.schedule.Occurrence;
import org.peaceterms.schedule.Schedule;
import org.peaceterms.term.value.Rational;

/**
 * A Gantt chart and a graph of the sequence in the language Mermaid. Labels are escaped, so that no
 * name of an event can end its label or begin a statement.
 */
final class MermaidDiagrams {
  private static final String LANGUAGE = "mermaid";

  /** Where day 0 is drawn if no date was given; the title says so. */
  private static final LocalDate NOMINAL = LocalDate.of(2000, 1, 1);

  private final Schedule schedule;
  private final LocalDate start;
  private final ImmutableSet<String> drawn;
  private final Map<String, Integer> numbers = new HashMap<>();

  private MermaidDiagrams(Schedule schedule) {
    this.schedule = schedule;
    this.start = schedule.from().orElse(NOMINAL);
    this.drawn =
        schedule.events().stream()
            .filter(MermaidDiagrams::isDrawn)
            .map(Milestone::id)
            .collect(ImmutableSet.toImmutableSet());
    List<Milestone> events = schedule.events();
    for (int i = 0; i < events.size(); i++) {
      numbers.put(events.get(i).id(), i + 1);
    }
  }

  /** {@return the diagrams that there is something to draw for, each with a heading} */
  static ImmutableList<Block> of(Schedule schedule) {
    MermaidDiagrams diagrams = new MermaidDiagrams(schedule);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    diagrams.gantt().ifPresent(text -> add("Chart", text, blocks));
    diagrams.graph().ifPresent(text -> add("Sequence", text, blocks));
    return blocks.build();
  }

  private static void add(String heading, String text, ImmutableList.Builder<Block> blocks) {
    blocks.add(new Block.Heading(2, Line.of(heading)), new Block.Listing(LANGUAGE, text));
  }

  private Optional<String> gantt() {
    StringBuilder dated = new StringBuilder();
    StringBuilder open = new StringBuilder();
    for (Milestone event : schedule.events()) {
      Optional<LocalDate> first = event.earliest().flatMap(this::date);
      Optional<LocalDate> last = event.latest().flatMap(this::date);
      if (event.occurrence() == Occurrence.NEVER) {
        continue;
      }
      if (first.isPresent() && last.isPresent()) {
        bar(event, first.orElseThrow(), last.orElseThrow(), dated);
      } else if (isTied(event)) {
        first.ifPresent(day -> point(event, ", no latest date", day, open));
        last.ifPresent(day -> point(event, ", at the latest", day, open));
      }
    }
    if (dated.length() + open.length() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "gantt\n  title "
            + title()
            + "\n  dateFormat YYYY-MM-DD\n  axisFormat %Y-%m-%d\n"
            + (dated.length() == 0 ? "" : "  section Dated\n" + dated)
            + (open.length() == 0 ? "" : "  section Open on one side\n" + open));
  }

  private boolean isTied(Milestone event) {
    return !event.id().contains("/") || event.latest().isPresent();
  }

  private String title() {
    return "Schedule of "
        + schedule.plan()
        + (schedule.from().isPresent() ? "" : ", day 0 drawn as " + NOMINAL);
  }

  private void bar(Milestone event, LocalDate first, LocalDate last, StringBuilder out) {
    if (first.equals(last)) {
      point(event, "", first, out);
    } else {
      task(event, "", out).append(first).append(", ").append(last.plusDays(1)).append('\n');
    }
  }

  private void point(Milestone event, String more, LocalDate day, StringBuilder out) {
    task(event, more, out).append(day).append(", 0d\n");
  }

  private StringBuilder task(Milestone event, String more, StringBuilder out) {
    boolean isPoint =
        !more.isEmpty()
            || event.earliest().flatMap(this::date).equals(event.latest().flatMap(this::date));
    int number = numbers.get(event.id());
    return out.append("    ")
        .append(number)
        .append(' ')
        .append(plain(event.name() + more))
        .append(" :")
        .append(isPoint ? "milestone, " : "")
        .append("e")
        .append(number)
        .append(", ");
  }

  /** A day on the axis: the date, or so many days after where day 0 is drawn. */
  private Optional<LocalDate> date(Bound bound) {
    if (bound.date().isPresent() && (schedule.from().isPresent() || bound.days().isEmpty())) {
      return bound.date().map(date -> LocalDate.parse(date.substring(0, date.indexOf('-', 1) + 6)));
    }
    return bound
        .days()
        .map(MermaidDiagrams::wholeDays)
        .filter(days -> Math.abs(days) < 1_000_000)
        .map(start::plusDays);
  }

  private static long wholeDays(Rational days) {
    return Math.floorDiv(days.numerator().longValueExact(), days.denominator().longValueExact());
  }

  /** Task names end at a colon; a hash or semicolon would begin something else. */
  private static String plain(String label) {
    StringBuilder out = new StringBuilder();
    for (char letter : Printable.line(label).toCharArray()) {
      out.append("#:;,%\"`<>{}".indexOf(letter) >= 0 ? ' ' : letter);
    }
    return out.toString().replaceAll(" +", " ").strip();
  }

  private Optional<String> graph() {
    StringBuilder nodes = new StringBuilder();
    StringBuilder edges = new StringBuilder();
    for (Milestone event : schedule.events()) {
      if (isDrawn(event)) {
        int number = numbers.get(event.id());
        nodes
            .append("  n")
            .append(number)
            .append("[\"")
            .append(escaped(event.name()))
            .append("\"]\n");
        event.after().forEach(before -> edge(before, " --> ", event, edges));
        event.with().stream()
            .filter(other -> numbers.get(other) < number)
            .limit(1)
            .forEach(other -> edge(other, " <--> ", event, edges));
      }
    }
    return edges.length() == 0 ? Optional.empty() : Optional.of("flowchart LR\n" + nodes + edges);
  }

  /** What only comes some time after the entry into force would only crowd the graph. */
  private static boolean isDrawn(Milestone event) {
    boolean alone = event.after().equals(ImmutableList.of("entry-into-force"));
    boolean plain = event.id().contains("/") && alone && event.latest().isEmpty();
    return event.occurrence() == Occurrence.ALWAYS && !plain;
  }

  private void edge(String before, String arrow, Milestone event, StringBuilder out) {
    if (drawn.contains(before)) {
      out.append("  n")
          .append(numbers.get(before))
          .append(arrow)
          .append('n')
          .append(numbers.get(event.id()))
          .append('\n');
    }
  }

  private static String escaped(String label) {
    StringBuilder out = new StringBuilder();
    for (char letter : Printable.line(label).toCharArray()) {
      if ("\"#<>&`\\{}|".indexOf(letter) >= 0) {
        out.append('#').append((int) letter).append(';');
      } else {
        out.append(letter);
      }
    }
    return out.toString();
  }
}
