package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceterms.compat.DemandKey;
import org.peaceterms.compat.JointMend;
import org.peaceterms.compat.PackageAnswer;
import org.peaceterms.plan.Demand;
import org.peaceterms.term.value.PlanId;

/** What it takes to make a draft acceptable to all, in sentences. */
final class MendWords {
  private final ImmutableMap<DemandKey, Demand> demands;

  MendWords(ImmutableMap<DemandKey, Demand> demands) {
    this.demands = demands;
  }

  /** {@return a change in sentences} */
  String of(JointMend mend) {
    return switch (mend.outcome()) {
      case NONE_NEEDED -> "Nothing has to be changed.";
      case FOUND -> change(mend);
      case IMPOSSIBLE ->
          mend.clashing().size() > 1
              ? "No change helps: these red lines clash with each other: "
                  + named(mend.clashing())
                  + "."
              : "No change helps: the law breaks " + named(mend.clashing()) + ".";
      case UNKNOWN -> "Whether a change helps could not be decided.";
    };
  }

  private String change(JointMend mend) {
    List<String> sentences = new ArrayList<>();
    if (!mend.gone().isEmpty()) {
      sentences.add(
          "Give up "
              + Words.and(mend.gone().stream().map(clause -> "point " + clause.number()).toList())
              + ".");
    }
    if (!mend.added().isEmpty()) {
      sentences.add("Write in: " + summaries(mend.added()));
    }
    if (!mend.ruledOut().isEmpty()) {
      sentences.add("Say in so many words: " + summaries(mend.ruledOut()));
    }
    if (!mend.breaks().isEmpty()) {
      sentences.add("That would break, or no longer meet, " + named(mend.breaks()) + ".");
    }
    return String.join(" ", sentences);
  }

  private String summaries(ImmutableList<DemandKey> keys) {
    return keys.stream()
        .map(key -> demands.get(key).summary())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String named(ImmutableList<DemandKey> keys) {
    return Words.and(keys.stream().map(MendWords::named).toList());
  }

  private static String named(DemandKey key) {
    return "\u201C" + key.demand().text().replace('-', ' ') + "\u201D of " + key.position();
  }

  /** {@return what each party would have to give up to accept a package as it is} */
  String giving(PackageAnswer answer) {
    Map<PlanId, List<DemandKey>> sides = new LinkedHashMap<>();
    Stream.concat(answer.broken().stream(), answer.unmet().stream())
        .forEach(key -> sides.computeIfAbsent(key.position(), id -> new ArrayList<>()).add(key));
    if (sides.isEmpty()) {
      return "nobody gives up anything, but the draft contradicts itself.";
    }
    return Words.and(
            sides.entrySet().stream()
                .map(side -> side.getKey() + " gives up " + counted(side.getValue()))
                .toList())
        + ".";
  }

  private String counted(List<DemandKey> keys) {
    List<String> parts = new ArrayList<>();
    count(keys, Demand.Strength.RED_LINE, "red line", parts);
    count(keys, Demand.Strength.CORE, "core demand", parts);
    count(keys, Demand.Strength.PREFERENCE, "preference", parts);
    return Words.and(parts);
  }

  private void count(
      List<DemandKey> keys, Demand.Strength strength, String name, List<String> parts) {
    long count = keys.stream().filter(key -> demands.get(key).strength() == strength).count();
    if (count > 0) {
      parts.add(count + " " + name + (count == 1 ? "" : "s"));
    }
  }
}
