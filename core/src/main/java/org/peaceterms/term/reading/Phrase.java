package org.peaceterms.term.reading;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.Stage;
import org.peaceterms.term.value.Threshold;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Unit;
import org.peaceterms.term.value.Verification;
import org.peaceterms.term.value.Window;

/** The words for each value, fit to stand inside a sentence. */
public final class Phrase {
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  private static final Pattern PREPOSITION =
      Pattern.compile(" (?:to|against|at|for|in|of|on|with)$");

  private Phrase() {}

  /**
   * {@return the items as one enumeration: "a, b and c"; with a comma more, "a, b and c, and d", if
   * one of them is an enumeration itself}
   *
   * @param items any words
   */
  public static String and(List<String> items) {
    return enumeration(items, "and");
  }

  /**
   * {@return the items as one enumeration: "a, b or c"}
   *
   * @param items any words
   */
  public static String or(List<String> items) {
    return enumeration(items, "or");
  }

  private static String enumeration(List<String> items, String conjunction) {
    int last = items.size() - 1;
    if (last <= 0) {
      return String.join("", items);
    }
    boolean joined = items.stream().anyMatch(item -> item.contains(", "));
    return String.join(", ", items.subList(0, last))
        + (joined ? ", " : " ")
        + conjunction
        + " "
        + items.get(last);
  }

  /**
   * {@return the names of the ids as one enumeration}
   *
   * @param ids any ids
   * @param wording the names
   */
  public static String names(Iterable<? extends Id> ids, Wording wording) {
    return and(ImmutableList.copyOf(ids).stream().map(wording::name).distinct().toList());
  }

  /**
   * {@return the name of an act as it stands in a sentence: without its last preposition if nothing
   * follows}
   *
   * @param name a verb phrase, such as "supply arms to"
   * @param followed whether an object or recipient follows
   */
  public static String act(String name, boolean followed) {
    return followed ? name : PREPOSITION.matcher(name).replaceFirst("");
  }

  /**
   * {@return the name of a field in words: "decision rule"}
   *
   * @param field the name of a field
   */
  public static String field(FieldName field) {
    return CAPITAL.matcher(field.text()).replaceAll(" $0").toLowerCase(Locale.ROOT);
  }

  /**
   * {@return what an act is done to, as one enumeration}
   *
   * @param act the act
   * @param objects what it is done to
   * @param wording the names
   */
  public static String objects(ActId act, Iterable<EntityId> objects, Wording wording) {
    return and(
        ImmutableList.copyOf(objects).stream()
            .map(object -> wording.object(act, object))
            .distinct()
            .toList());
  }

  /**
   * {@return a number with commas between thousands, fractions as they are}
   *
   * @param number any number
   */
  public static String number(Rational number) {
    return number.isInteger()
        ? String.format(Locale.ROOT, "%,d", number.numerator())
        : number.toString();
  }

  /**
   * {@return a part of a whole: "half", "a third", "25 %", "2/7"}
   *
   * @param part from 0 to 1
   */
  public static String part(Rational part) {
    if (part.equals(Rational.of(1, 2))) {
      return "half";
    }
    if (part.equals(Rational.of(1, 3))) {
      return "a third";
    }
    if (part.equals(Rational.ONE)) {
      return "all";
    }
    Rational percent = part.times(Rational.of(100));
    return percent.isInteger() ? percent.numerator() + " %" : part.toString();
  }

  /**
   * {@return an amount with its unit: "50 km wide", "100 billion USD"}
   *
   * @param quantity any quantity
   */
  public static String quantity(Quantity quantity) {
    String amount =
        quantity
            .currency()
            .map(code -> money(quantity.value(), code))
            .orElseGet(() -> plain(quantity));
    String per = quantity.per().map(span -> " every " + span(span)).orElse("");
    return amount + per + frame(quantity.of());
  }

  private static String plain(Quantity quantity) {
    return quantity.of() == Dimension.SHARE
        ? part(quantity.value())
        : number(quantity.value()) + quantity.unit().map(Phrase::unit).orElse("");
  }

  private static String money(Rational value, String currency) {
    BigInteger billion = BigInteger.TEN.pow(9);
    if (value.signum() > 0 && value.isInteger() && value.numerator().mod(billion).signum() == 0) {
      return String.format(
          Locale.ROOT, "%,d billion %s", value.numerator().divide(billion), currency);
    }
    return number(value) + " " + currency;
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case SQ_KM -> " sq km";
      case DAY -> " days";
      case HOUR -> " hours";
      default -> " " + unit.word();
    };
  }

  private static String frame(Dimension dimension) {
    return switch (dimension) {
      case DISTANCE_PER_SIDE -> " on each side";
      case ZONE_WIDTH -> " wide";
      default -> "";
    };
  }

  /**
   * {@return a bound: "at most 600,000"}
   *
   * @param bound any bound
   */
  public static String bound(Bound bound) {
    return bound.match(
        most -> "at most " + level(most.level()),
        least -> "at least " + level(least.level()),
        exactly -> "exactly " + level(exactly.level()),
        between -> "from " + number(between.least()) + " to " + number(between.most()),
        unlimited -> "without any limit",
        limited -> "limited to a figure still to be fixed");
  }

  /**
   * {@return a bound behind "must": "be at most 600,000", "not be limited"}
   *
   * @param bound any bound
   */
  public static String mustBe(Bound bound) {
    return bound instanceof Bound.Unlimited ? "not be limited" : "be " + bound(bound);
  }

  private static String level(Level level) {
    return level.match(
        figure -> number(figure.value()),
        baseline -> "the level of " + TimeWords.of(baseline.levelOn()));
  }

  /**
   * {@return a length of time: "100 days", "72 hours"}
   *
   * @param span any length of time
   */
  public static String span(Span span) {
    return TimeWords.of(span);
  }

  /**
   * {@return a point in time: "31 December 2025", "10 days after the signature"}
   *
   * @param point any point in time
   * @param wording the names
   */
  public static String point(TimePoint point, Wording wording) {
    return TimeWords.of(point, wording);
  }

  /**
   * {@return when something is: "on 31 December 2025", "at the signature", "10 days after it"}
   *
   * @param point any point in time
   * @param wording the names
   */
  public static String at(TimePoint point, Wording wording) {
    String lead =
        point.match(
            on -> "on ", instant -> "at ", event -> TimeWords.isShifted(event) ? "" : "at ");
    return lead + point(point, wording);
  }

  /**
   * {@return a window: "at all times", "during peacetime"}
   *
   * @param window any window
   * @param wording the names
   */
  public static String window(Window window, Wording wording) {
    return window.match(
        always -> "at all times",
        from -> "from " + point(from.start(), wording) + " on",
        until -> "until " + point(until.end(), wording),
        between ->
            "from " + point(between.from(), wording) + " until " + point(between.until(), wording),
        during -> "during " + wording.name(during.period()));
  }

  /**
   * {@return a deadline: "within 100 days of the signature"}
   *
   * @param deadline any deadline
   * @param wording the names
   */
  public static String deadline(Deadline deadline, Wording wording) {
    return deadline.match(
        by -> {
          boolean shifted = by.point().match(on -> false, at -> false, TimeWords::isShifted);
          return (shifted ? "no later than " : "by ") + point(by.point(), wording);
        },
        within ->
            "within "
                + span(within.time())
                + within.of().map(event -> " of " + wording.name(event)).orElse(""),
        soon ->
            "as soon as possible"
                + soon.after().map(event -> " after " + wording.name(event)).orElse(""));
  }

  /**
   * {@return how long something lasts: "for good", "for 10 years"}
   *
   * @param lasting any duration
   * @param wording the names
   */
  public static String lasting(Lasting lasting, Wording wording) {
    return lasting.match(
        permanent -> "for good",
        lastsFor -> "for " + span(lastsFor.time()),
        until -> "until " + point(until.end(), wording));
  }

  /**
   * {@return a decision rule: "decided by consensus, within 3 days, otherwise rejected"}
   *
   * @param rule any decision rule
   * @param wording the names
   */
  public static String rule(DecisionRule rule, Wording wording) {
    List<String> parts = new ArrayList<>();
    String voters = rule.voters().isEmpty() ? "" : " by " + names(rule.voters(), wording);
    String threshold = rule.threshold().map(given -> " " + threshold(given)).orElse("");
    parts.add("decided" + voters + threshold);
    if (!rule.vetoes().isEmpty()) {
      parts.add("with a veto of " + names(rule.vetoes(), wording));
    }
    rule.timeLimit().ifPresent(span -> parts.add("within " + span(span)));
    rule.fallback().ifPresent(word -> parts.add("otherwise " + word.word()));
    return String.join(", ", parts);
  }

  /**
   * {@return a threshold: "by consensus"}
   *
   * @param threshold any threshold
   */
  public static String threshold(Threshold threshold) {
    return threshold.match(
        unanimity -> "unanimously",
        consensus -> "by consensus",
        majority -> "by majority",
        share -> "by at least " + part(share.part()) + " of the votes",
        votes -> "by at least " + number(votes.number()) + " votes",
        oneOf -> "by any single one of them");
  }

  /**
   * {@return a stage: "half of it, complete by 2025-12-31"}
   *
   * @param stage any stage
   * @param wording the names
   */
  public static String stage(Stage stage, Wording wording) {
    List<String> parts = new ArrayList<>();
    stage.extent().ifPresent(part -> parts.add(part(part) + " of it"));
    stage.begin().ifPresent(point -> parts.add("beginning " + at(point, wording)));
    stage.complete().ifPresent(point -> parts.add("complete " + at(point, wording)));
    stage
        .onlyIf()
        .ifPresent(condition -> parts.add("only if " + ConditionPhrase.of(condition, wording)));
    return String.join(", ", parts);
  }

  /**
   * {@return a verification: "checked by the OSCE by means of satellites"}
   *
   * @param verification any verification
   * @param wording the names
   */
  public static String verification(Verification verification, Wording wording) {
    String by = verification.by().isEmpty() ? "" : " by " + names(verification.by(), wording);
    String means =
        verification.means().isEmpty()
            ? ""
            : " by means of " + names(verification.means(), wording);
    String access =
        verification.access().map(let -> let ? ", with access" : ", without access").orElse("");
    return "checked" + by + means + access;
  }

  /**
   * {@return parts of a whole by holder: "half for Russia and half for Ukraine"}
   *
   * @param parts the part of each holder
   * @param wording the names
   */
  public static String parts(Map<? extends Id, Rational> parts, Wording wording) {
    return and(
        parts.entrySet().stream()
            .map(entry -> part(entry.getValue()) + " for " + wording.name(entry.getKey()))
            .collect(Collectors.toList()));
  }
}
