package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;

/** How many changes are told, and what does not count. */
class ChangeCountProperties {
  private static final PlanJson JSON = PlanJson.using(SampleVocabulary.get());
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Property
  void editsOfDifferentClausesAreAsManyChanges(@ForAll Plan plan, @ForAll long choice) {
    List<Clause> clauses = new ArrayList<>(plan.clauses());
    int edits = 0;
    for (int i = 0; i < clauses.size(); i++) {
      if ((choice >> i & 1) == 1) {
        clauses.set(i, clauses.get(i).withSummary("Said in quite other words, number " + i + "."));
        edits++;
      }
    }
    PlanDiff diff = PlanDiff.between(plan, plan.withClauses(clauses));
    assertThat(diff.changes())
        .hasSize(edits)
        .extracting(Change::code)
        .allMatch(ChangeCode.CLAUSE_REWORDED::equals);
  }

  @Property
  void theOrderOfMembersInAFileChangesNothing(@ForAll Plan plan) throws JsonProcessingException {
    JsonNode turned = turned(MAPPER.readTree(PlanJson.write(plan)));
    Plan read = JSON.readPlan(turned.toString());
    assertThat(PlanDiff.between(plan, read).changes()).isEmpty();
  }

  /** The members of all objects in the opposite order, where their kind need not come first. */
  private static JsonNode turned(JsonNode node) {
    if (node.isArray()) {
      return MAPPER
          .createArrayNode()
          .addAll(ImmutableList.copyOf(node).stream().map(ChangeCountProperties::turned).toList());
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = MAPPER.createObjectNode();
    for (String name : Lists.reverse(ImmutableList.copyOf(node.fieldNames()))) {
      object.set(name, turned(node.get(name)));
    }
    return object;
  }

  @Property
  void theSameClauseInBothLeavesTheOtherChangesAsTheyAre(@ForAll DraftPair pair) {
    Clause added =
        Clause.builder()
            .id(ClauseId.of("framed"))
            .number("framed")
            .summary("Zebras quietly juggle nine violet umbrellas.")
            .status(Clause.Status.PROPOSED)
            .build();
    PlanDiff without = PlanDiff.between(pair.before(), pair.after());
    PlanDiff with = PlanDiff.between(framed(pair.before(), added), framed(pair.after(), added));
    assertThat(codes(with)).isEqualTo(codes(without));
  }

  private static Plan framed(Plan plan, Clause first) {
    return plan.withClauses(
        ImmutableList.<Clause>builder().add(first).addAll(plan.clauses()).build());
  }

  private static List<ChangeCode> codes(PlanDiff diff) {
    return diff.changes().stream().map(Change::code).toList();
  }

  @Property
  void anUnknownEffectNeverMakesADraftEquivalentStricterOrLooser(@ForAll DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    Assume.that(diff.changes().stream().anyMatch(change -> change.effect() == Effect.UNKNOWN));
    assertThat(diff.verdict()).isNotIn(Verdict.EQUIVALENT, Verdict.STRICTER, Verdict.LOOSER);
  }
}
