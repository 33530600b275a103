package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Hull;
import org.peaceterms.logic.theory.Kinds;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Norm.Force;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.term.value.Id;

/**
 * Bans against permissions and duties, and liberties against duties.
 *
 * <p>A permission is one for every point of its box, so that one common point is enough. A duty can
 * be done in any way that falls under its act, so that the ban must cover it whole.
 */
final class NormClashes {
  private final Findings findings;
  private final Map<Integer, Norm> norms = new LinkedHashMap<>();
  private final Map<Force, BoxIndex> indexes = new EnumMap<>(Force.class);

  private final ImmutableSetMultimap<Integer, Integer> only;

  private NormClashes(
      Findings findings, ImmutableIntArray all, ImmutableSetMultimap<Integer, Integer> only) {
    this.findings = findings;
    this.only = only;
    List<Statement> statements = findings.theory().statements();
    all.forEach(norm -> norms.put(norm, (Norm) statements.get(norm).primitive()));
  }

  /**
   * Finds them.
   *
   * @param findings where they go
   * @param kinds the statements by kind
   * @param only for norms that only some bans concern: which
   */
  static void find(Findings findings, Kinds kinds, ImmutableSetMultimap<Integer, Integer> only) {
    if (!kinds.bans().isEmpty()) {
      NormClashes clashes = new NormClashes(findings, kinds.norms(), only);
      clashes.index(Force.FORBIDDEN);
      clashes.index(Force.FREE);
      clashes.norms.forEach(clashes::find);
    }
  }

  private void index(Force force) {
    List<Box> boxes = new ArrayList<>();
    norms.values().stream()
        .filter(norm -> norm.force() == force)
        .forEach(norm -> boxes.add(norm.box()));
    BoxIndex index = new BoxIndex(boxes, findings.theory().names());
    norms.forEach(
        (number, norm) -> {
          if (norm.force() == force) {
            index.add(number, norm.box(), Hull.of(norm.period()));
          }
        });
    indexes.put(force, index);
  }

  private void find(int number, Norm norm) {
    switch (norm.force()) {
      case PERMITTED -> find(number, norm, Force.FORBIDDEN, Meeting.Relation.OVERLAP);
      case OBLIGATORY -> {
        find(number, norm, Force.FORBIDDEN, Meeting.Relation.BELOW);
        find(number, norm, Force.FREE, Meeting.Relation.BELOW);
      }
      case FORBIDDEN, FREE -> {}
    }
  }

  private void find(int number, Norm norm, Force against, Meeting.Relation relation) {
    if (findings.isSpent()) {
      return;
    }
    for (int ban : indexes.get(against).near(norm.box(), false, Hull.of(norm.period())).asList()) {
      if (!findings.look()) {
        return;
      }
      if (only.containsKey(number) && !only.containsEntry(number, ban)) {
        continue;
      }
      ImmutableList<Meeting> ways =
          Meeting.of(norm.box(), norms.get(ban).box(), relation, findings.theory().names());
      for (Meeting way : findings.all(ways)) {
        ImmutableSortedMap<String, Id> point = way.point();
        findings.add(
            ImmutableSortedSet.of(ban, number),
            way.hypotheses(),
            new Reason.Banned(ban, number, point));
      }
    }
  }
}
