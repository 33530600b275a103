package org.peaceterms.contradiction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Span;

/** The words for moments and literals, which are known by their names. */
final class Saying {
  static final Pattern WAR = Pattern.compile("^war \\d+/");
  private static final Pattern SHIFT = Pattern.compile("^(.+)([+-])(P[0-9A-Z.]+)$");
  private static final Pattern WITH = Pattern.compile("^(.+) with (.+)$");
  private static final Pattern STAGE = Pattern.compile("/stage (\\d+)/(begin|complete)$");

  private final Wordbook words;
  private final TimeWording time;

  Saying(Wordbook words) {
    this.words = words;
    this.time = new TimeWording(words.theory().ticksPerDay());
  }

  TimeWording time() {
    return time;
  }

  Wordbook words() {
    return words;
  }

  /** {@return a moment as a noun: "the signature", "the completion of point 6"} */
  String moment(Moment moment) {
    Matcher shift = SHIFT.matcher(moment.name());
    if (isShift(shift)) {
      return Phrase.span(Span.parse(shift.group(3)))
          + (shift.group(2).equals("+") ? " after " : " before ")
          + moment(new Moment(moment.kind(), shift.group(1)));
    }
    return switch (moment.kind()) {
      case ORIGIN -> time.date(0);
      case EVENT -> event(unscoped(moment));
      case PERFORMANCE, END -> performance(moment.name());
      case CONSENT -> "the consent of " + consent(moment.name());
      case ACT -> act(moment).map(this::deed).orElse("an act");
      case BREACH -> breach(moment.name());
      case SUPPOSED -> new Supposed(this, moment.name()).noun();
    };
  }

  /** {@return the name of a moment without the war that it belongs to} */
  static String unscoped(Moment moment) {
    return WAR.matcher(moment.name()).replaceFirst("");
  }

  /** {@return whether a name is that of another moment and how long after or before it is} */
  private static boolean isShift(Matcher shift) {
    try {
      if (!shift.matches()) {
        return false;
      }
      Span.parse(shift.group(3));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String event(String name) {
    for (String end : new String[] {"/start", "/end"}) {
      if (name.endsWith(end)) {
        return "the "
            + end.substring(1)
            + " of "
            + event(name.substring(0, name.length() - end.length()));
      }
    }
    int to = name.indexOf(" to ");
    if (to > 0) {
      return "the consent of " + consent(name);
    }
    int slash = name.lastIndexOf('/');
    return slash > 0
        ? ending(name.substring(slash + 1)) + words.named(name.substring(0, slash))
        : words.name(EventId.of(name));
  }

  private String performance(String name) {
    Matcher stage = STAGE.matcher(name);
    if (stage.find()) {
      String of = "stage " + stage.group(1) + " of " + of(name.substring(0, stage.start()));
      return ending(stage.group(2)) + of;
    }
    int slash = name.lastIndexOf('/');
    String last = name.substring(slash + 1);
    String of = of(name.substring(0, Math.max(0, slash)));
    return last.startsWith("kept ")
        ? "the day on which "
            + of
            + " has been kept for "
            + Phrase.span(Span.parse(last.substring("kept ".length())))
        : ending(last) + of;
  }

  private static String ending(String word) {
    return switch (word) {
      case "begin" -> "the start of ";
      case "complete" -> "the completion of ";
      default -> "the end of ";
    };
  }

  /**
   * {@return a term, clause or text by a name like {@code us-28:6.cap} or {@code us-28:6/terms/1}}
   */
  String of(String qualified) {
    int colon = qualified.indexOf(':');
    String id = qualified.substring(0, Math.max(0, colon));
    String name = qualified.substring(colon + 1);
    Optional<Plan> plan = words.plan(id);
    String head = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
    return plan.map(found -> found.wording().name(Reference.of(head)))
            .map(named -> named.equals("this text") ? found(plan) : named)
            .orElse(head)
        + (isOneOfSeveral(plan, head) ? " of " + id : "");
  }

  private static String found(Optional<Plan> plan) {
    return plan.map(Plan::id).map(Object::toString).orElse("this text");
  }

  private boolean isOneOfSeveral(Optional<Plan> plan, String head) {
    return plan.isPresent()
        && words.isNamed(plan.orElseThrow().id())
        && !head.equals(Reference.THIS_TEXT.text());
  }

  private String consent(String name) {
    int to = name.indexOf(" to ");
    String party = words.named(name.substring(0, to));
    String matter = name.substring(to + " to ".length());
    return party + " to " + (matter.contains(":") ? of(matter) : matter);
  }

  String breach(String name) {
    int by = name.indexOf(" by ");
    return by < 0
        ? "a breach of " + of(name)
        : "a breach of " + of(name.substring(0, by)) + " by " + words.named(name.substring(by + 4));
  }

  private Optional<Box> act(Moment moment) {
    return Optional.ofNullable(words.theory().acts().get(moment));
  }

  private String deed(Box box) {
    return "the day on which " + words.agents(box) + " should " + words.deed(box);
  }

  /** {@return a point in time: "the signature", "10 days after it", "2026-01-31"} */
  String point(Endpoint point) {
    if (point.of().equals(Moment.ORIGIN)) {
      return time.date(point.plus());
    }
    String moment = moment(point.of());
    return point.plus() == 0
        ? moment
        : time.length(Math.abs(point.plus()))
            + (point.plus() < 0 ? " before " : " after ")
            + moment;
  }

  /**
   * {@return a distance in time as a clause: "the vote must come at most 10 days after the
   * signature"}
   */
  String distance(Moment from, Moment to, long most) {
    if (from.equals(Moment.ORIGIN)) {
      return moment(to) + " must come by " + time.date(most);
    }
    if (to.equals(Moment.ORIGIN)) {
      return moment(from) + " must not come before " + time.date(Math.negateExact(most));
    }
    if (most == 0) {
      return moment(to) + " must not come after " + moment(from);
    }
    if (most == -1) {
      return moment(to) + " must come before " + moment(from);
    }
    return most < 0
        ? moment(to) + " must come at least " + time.length(-most) + " before " + moment(from)
        : moment(to) + " must come at most " + time.length(most) + " after " + moment(from);
  }

  /** {@return a literal as a clause that says what must be so} */
  String mustBe(Literal literal) {
    return literal(literal).replace(" should ", " must ");
  }

  /** {@return a literal as a clause that can stand after "if"} */
  String literal(Literal literal) {
    return literal.atom().match(new AtomWords(this, literal.positive()));
  }

  /** {@return whether a literal says with what of several an event is complete} */
  static boolean isCompletion(Literal literal) {
    return literal.atom() instanceof Atom.Defined defined && WITH.matcher(defined.name()).matches();
  }

  /** {@return a part of a condition as a clause: "the reform should be complete with the law"} */
  String defined(Atom.Defined atom, boolean positive) {
    Matcher with = WITH.matcher(atom.name());
    if (!with.matches()) {
      return positive ? "a part of a condition is met" : "a part of a condition is not met";
    }
    return completed(with.group(1))
        + (positive ? " should" : " should not")
        + " be complete with "
        + completed(with.group(2));
  }

  private String completed(String name) {
    String of = WAR.matcher(name).replaceFirst("");
    return words.event(of).isPresent() ? event(of) : performance(of);
  }

  /** {@return that a moment comes, or does not, as a clause} */
  String occurs(Moment moment, boolean positive) {
    if (isShift(SHIFT.matcher(moment.name()))) {
      return moment(moment) + (positive ? " should come" : " should not come");
    }
    return switch (moment.kind()) {
      case SUPPOSED -> new Supposed(this, moment.name()).clause(positive);
      case ORIGIN, EVENT, PERFORMANCE, END ->
          moment(moment) + (positive ? " should come" : " should not come");
      case CONSENT -> moment(moment) + (positive ? " is given" : " is not given");
      case ACT ->
          act(moment)
              .map(box -> deed(box, positive))
              .orElse(positive ? "an act is done" : "an act is not done");
      case BREACH -> broken(moment.name(), positive);
    };
  }

  String deed(Box box, boolean positive) {
    String agents = box.of(Box.AGENTS).isEmpty() && !positive ? "nobody" : words.agents(box);
    boolean not = !positive && !box.of(Box.AGENTS).isEmpty();
    return agents + " should " + (not ? "not " : "") + words.deed(box);
  }

  String broken(String name, boolean positive) {
    int by = name.indexOf(" by ");
    String what = of(by < 0 ? name : name.substring(0, by));
    String who = by < 0 ? (positive ? "someone" : "anyone") : words.named(name.substring(by + 4));
    return what + (positive ? " is broken by " : " is not broken by ") + who;
  }

  /** {@return an order of points that keeps terms apart, or that it is not so} */
  String order(Atom.NotAfter order, boolean positive) {
    Endpoint earlier = order.earlier();
    Endpoint later = order.later();
    long lead = Math.subtractExact(later.plus(), earlier.plus());
    if (positive) {
      return distance(later.of(), earlier.of(), lead).replace(" must ", " should ");
    }
    return lead == 0
        ? point(earlier) + " should come after " + point(later)
        : distance(earlier.of(), later.of(), Math.subtractExact(-1, lead))
            .replace(" must ", " should ");
  }
}
