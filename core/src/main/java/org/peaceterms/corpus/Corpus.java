package org.peaceterms.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.peaceterms.json.PlanJson;
import org.peaceterms.json.ShippedVocabulary;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.PlanId;

/**
 * The shipped texts. Each is read once, when it is first asked for.
 *
 * <p>Safe to share between threads.
 */
public final class Corpus {
  /** Resources beside this class; a position stands in its own folder. */
  private static final ImmutableMap<PlanId, String> PLANS =
      ImmutableMap.<PlanId, String>builder()
          .put(PlanId.of("e3-28"), "e3-28")
          .put(PlanId.of("international-law"), "background/international-law")
          .put(PlanId.of("nato-law"), "background/nato-law")
          .put(PlanId.of("russia-law"), "background/russia-law")
          .put(PlanId.of("ua-us-20"), "ua-us-20")
          .put(PlanId.of("ukraine-law"), "background/ukraine-law")
          .put(PlanId.of("us-28"), "us-28")
          .buildOrThrow();

  private static final Map<PlanId, Plan> READ = new ConcurrentHashMap<>();

  private Corpus() {}

  /** {@return the shared vocabulary} */
  public static Vocabulary vocabulary() {
    return ShippedVocabulary.get();
  }

  /** {@return the ids of all shipped plans and background laws} */
  public static ImmutableSortedSet<PlanId> planIds() {
    return ImmutableSortedSet.copyOf(PLANS.keySet());
  }

  /**
   * {@return the shipped plan or background law with that id}
   *
   * @param id the id of a plan
   */
  public static Optional<Plan> plan(PlanId id) {
    return Optional.ofNullable(PLANS.get(id))
        .map(resource -> READ.computeIfAbsent(id, key -> read(resource)));
  }

  /** {@return all shipped plans and background laws, by id} */
  public static ImmutableList<Plan> plans() {
    return planIds().stream()
        .map(id -> plan(id).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return all shipped positions, by id} */
  public static ImmutableList<Position> positions() {
    return ImmutableList.of();
  }

  /** {@return a line for each shipped text} */
  public static Catalogue catalogue() {
    return new Catalogue(
        plans().stream().map(Catalogue.PlanLine::of).collect(ImmutableList.toImmutableList()),
        positions().stream()
            .map(Catalogue.PositionLine::of)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Plan read(String resource) {
    String file = resource + ".json";
    try (InputStream in = Corpus.class.getResourceAsStream(file)) {
      return PlanJson.using(vocabulary()).readPlan(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
