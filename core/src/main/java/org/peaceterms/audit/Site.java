package org.peaceterms.audit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.VersionId;

/**
 * Where in a plan a finding is: a clause, the version of a choice if the words stand in one, and
 * the fields of its terms.
 *
 * @param clause the clause
 * @param number its number as printed
 * @param version the label of the version in which the words stand; absent if they hold anyway
 * @param fields the fields that the finding is about; empty for the clause as a whole
 */
public record Site(
    ClauseId clause,
    String number,
    Optional<String> version,
    ImmutableSortedSet<FieldName> fields) {

  static Site of(Clause clause, Optional<VersionId> version, String... fields) {
    return new Site(
        clause.id(),
        clause.number(),
        version.map(VersionId::label),
        Stream.of(fields)
            .map(FieldName::of)
            .collect(ImmutableSortedSet.toImmutableSortedSet(FieldName::compareTo)));
  }

  /** {@return the number, with the version if there is one: "14, version T-B"} */
  public String words() {
    return number + version.map(label -> ", version " + label).orElse("");
  }
}
