package org.peaceterms.contradiction;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peaceterms.logic.clash.Reason;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Id;

/** The words for what is in one state at a time: "the recognition by Ukraine of Crimea". */
final class StatusWords {
  private static final String LIMIT = "limit";
  private static final String LIMIT_OF = LIMIT + " of ";

  /** Where the names of a role go, with the words before them, which else are left out too. */
  private static final Pattern PLACE = Pattern.compile("\\[([^{]*)\\{([^}]+)}]");

  /** What states are called. Roles that are not among the places follow in brackets. */
  private static final ImmutableMap<String, String> MATTERS =
      ImmutableMap.<String, String>builder()
          .put("administration", "the administration[ of {place}]")
          .put("admission", "the admission[ of {subject}][ to {organisation}]")
          .put("army", "the presence of the army[ of {subject}][ in {region}]")
          .put("candidacy", "the candidacy[ of {subject}][ for {organisation}]")
          .put("charge", "the charge[ of {mandate}][ over {over}][ in {place}]")
          .put("condition of the ceasefire", "the ceasefire[ of {subject}][ in {place}]")
          .put(
              "condition of the release",
              "the release[ of {object}][ by {agents}][ to {recipients}]")
          .put("control", "control[ of {place}]")
          .put("disposition", "the disposition of[ {portion}][ {object}]")
          .put("door", "the door[ of {organisation}][ for {subject}]")
          .put("government", "the government[ of {place}]")
          .put("management", "the management of[ {portion}][ {object}]")
          .put("membership", "the membership[ of {subject}][ in {organisation}]")
          .put("operator", "the operation[ of {object}]")
          .put("permanence", "the permanence[ of {object}]")
          .put("police", "the policing[ of {place}]")
          .put("recipient", "the receipt of[ {portion}][ {object}]")
          .put(
              "recognition",
              "the recognition[ by {recognisers}][ of {place}][ as held by {subject}]")
          .put("sanctions", "the sanctions[ by {imposers}][ against {target}]")
          .put("seat", "the seat[ of {subject}][ on {body}][ as {seat}]")
          .put("sovereign", "sovereignty[ over {place}][ in the eyes of {recognisers}]")
          .build();

  /** The states that somebody has. */
  private static final ImmutableSet<String> HELD =
      ImmutableSet.of(
          "administration",
          "charge",
          "control",
          "government",
          "management",
          "operator",
          "police",
          "recipient",
          "sovereign");

  /** What values are called that no vocabulary names. */
  private static final ImmutableTable<String, String, String> VALUES =
      ImmutableTable.<String, String, String>builder()
          .put("army", "there", "kept")
          .put("army", "gone", "ended")
          .put("charge", "several", "several together")
          .put("door", "ajar", "open by consensus")
          .put("door", "invited", "open by invitation")
          .put(LIMIT, "limited", "set")
          .put(LIMIT, "unlimited", "ruled out")
          .put("membership", "in", "there")
          .put("membership", "out", "ruled out")
          .put("recognition", "none", "withheld")
          .build();

  private static final Splitter TOGETHER = Splitter.on(" and ");

  private final Inquiry inquiry;
  private final Wordbook words;

  StatusWords(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.words = inquiry.words();
  }

  private Status status(int statement) {
    return (Status) inquiry.statement(statement).primitive();
  }

  /** {@return what cannot be in one state: "control of Crimea"} */
  String matter(Reason.NoValue noValue) {
    Map<String, String> names = new LinkedHashMap<>();
    noValue.point().forEach((role, name) -> names.put(role, name(noValue, role, name)));
    String said =
        PLACE
            .matcher(pattern(status(noValue.statements().get(0)).state()))
            .replaceAll(
                place ->
                    Optional.ofNullable(names.remove(place.group(2)))
                        .map(name -> place.group(1) + name)
                        .map(Matcher::quoteReplacement)
                        .orElse(""));
    String rest =
        String.join(
            "; ",
            names.entrySet().stream().map(role -> role.getKey() + ": " + role.getValue()).toList());
    return said + (rest.isEmpty() ? "" : " (" + rest + ")");
  }

  private String pattern(String state) {
    if (state.startsWith(LIMIT_OF)) {
      return "a limit on "
          + words.named(state.substring(LIMIT_OF.length()))
          + "[ of {subject}][ in {place}]";
    }
    String of = state.contains(" guarantee ") ? "by" : "of";
    return MATTERS.getOrDefault(
        state,
        "the "
            + words.named(state)
            + "[ "
            + of
            + " {subject}][ for {beneficiary}][ against {threat}]");
  }

  /** A portion has no name but what its term calls it. */
  private String name(Reason.NoValue noValue, String role, Id name) {
    return role.equals(Box.PORTION)
        ? noValue.statements().stream()
            .filter(statement -> status(statement).box().of(role).contains(name))
            .flatMap(statement -> inquiry.statement(statement).site().term().stream())
            .filter(AssetDisposition.class::isInstance)
            .map(term -> ((AssetDisposition) term).portion().orElse(AssetDisposition.Portion.PART))
            .map(AssetDisposition.Portion::words)
            .findFirst()
            .orElseGet(() -> words.name(name))
        : words.name(name);
  }

  /**
   * {@return what a clash shows: "control of Crimea cannot be settled: by point 1 it can only be
   * with Russia; by point 2 it can only be with Ukraine"}
   *
   * @param noValue the clash
   * @param by who says a statement: "point 1"
   */
  String sentence(Reason.NoValue noValue, IntFunction<String> by) {
    if (noValue.statements().stream().allMatch(each -> inquiry.statement(each).isVocabulary())) {
      return Phrase.and(noValue.statements().stream().map(each -> values(status(each))).toList())
          + " exclude each other";
    }
    ImmutableList<String> each =
        noValue.statements().stream()
            .map(
                statement ->
                    "by " + by.apply(statement) + " it can only be " + values(status(statement)))
            .collect(ImmutableList.toImmutableList());
    return matter(noValue) + " cannot be settled: " + String.join("; ", each);
  }

  private String values(Status status) {
    String state = status.state().startsWith(LIMIT_OF) ? LIMIT : status.state();
    return status.values().isEmpty()
        ? "nothing"
        : (HELD.contains(state) ? "with " : "")
            + Phrase.or(status.values().stream().map(value -> value(state, value)).toList());
  }

  /** A value may be several parties together. */
  private String value(String state, String value) {
    return Optional.ofNullable(VALUES.get(state, value))
        .orElseGet(() -> Phrase.and(TOGETHER.splitToStream(value).map(words::named).toList()));
  }
}
