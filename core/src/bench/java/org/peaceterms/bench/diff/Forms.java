package org.peaceterms.bench.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import de.danielbechler.diff.ObjectDiffer;
import de.danielbechler.diff.ObjectDifferBuilder;
import de.danielbechler.diff.node.DiffNode;
import java.util.List;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Diff;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.json.PlanJson;
import org.peaceterms.merge.PlanMerge;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Vocabulary;

/** Two drafts in the form that each library wants, and what each makes of them. */
final class Forms {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final PlanJson PLANS = PlanJson.using(Vocabulary.builder().build());

  private final Plan before;
  private final Plan after;
  private final String jsonBefore;
  private final String jsonAfter;
  private final JsonNode treeBefore;
  private final JsonNode treeAfter;
  private final DraftBean beanBefore;
  private final DraftBean beanAfter;
  private final List<String> linesBefore;
  private final List<String> linesAfter;
  private final Javers javers = JaversBuilder.javers().build();
  private final ObjectDiffer differ = differ();

  Forms(Draft old, Draft now) {
    before = old.plan();
    after = now.plan();
    jsonBefore = PlanJson.write(before);
    jsonAfter = PlanJson.write(after);
    try {
      treeBefore = MAPPER.readTree(jsonBefore);
      treeAfter = MAPPER.readTree(jsonAfter);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    beanBefore = old.bean();
    beanAfter = now.bean();
    linesBefore = old.lines();
    linesAfter = now.lines();
  }

  private static ObjectDiffer differ() {
    return ObjectDifferBuilder.startBuilding()
        .identity()
        .ofCollectionItems(DraftBean.class, "clauses")
        .via((one, other) -> ((ClauseBean) one).getId().equals(((ClauseBean) other).getId()))
        .and()
        .build();
  }

  List<JsonNode> parse() {
    try {
      return List.of(MAPPER.readTree(jsonBefore), MAPPER.readTree(jsonAfter));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  PlanDiff peaceterms() {
    return PlanDiff.between(before, after);
  }

  PlanMerge merge(Plan rival) {
    return PlanMerge.of(before, after, rival);
  }

  /** The plans are read afresh, so that nothing about them is known yet. */
  PlanDiff readAndDiff() {
    List<Plan> plans = read();
    return PlanDiff.between(plans.get(0), plans.get(1));
  }

  List<Plan> read() {
    return List.of(PLANS.readPlan(jsonBefore), PLANS.readPlan(jsonAfter));
  }

  Diff javers() {
    return javers.compare(beanBefore, beanAfter);
  }

  JsonNode zjsonpatch() {
    return JsonDiff.asJson(treeBefore, treeAfter);
  }

  DiffNode objectDiff() {
    return differ.compare(beanAfter, beanBefore);
  }

  Patch<String> diffUtils() {
    return DiffUtils.diff(linesBefore, linesAfter);
  }
}
