package org.peaceterms.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.peaceterms.json.PlanJson;
import org.peaceterms.json.ShippedTalks;
import org.peaceterms.json.ShippedTopics;
import org.peaceterms.json.ShippedVocabulary;
import org.peaceterms.plan.NegotiationRecord;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.Topics;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.TopicId;

/**
 * The shipped texts. Each is read once, when it is first asked for.
 *
 * <p>Safe to share between threads.
 */
public final class Corpus {
  private static final ImmutableMap<PlanId, String> PLANS =
      Stream.of(
              files(
                  "",
                  "berlin-2025",
                  "black-sea-2025-kremlin",
                  "black-sea-2025-us",
                  "e3-28",
                  "energy-truce-2026-kremlin",
                  "energy-truce-2026-ukraine",
                  "energy-truce-2026-us",
                  "gaza-20",
                  "gaza-20-r2803",
                  "geneva-19",
                  "istanbul-2022-communique",
                  "istanbul-2022-draft",
                  "jeddah-2025",
                  "minsk-2",
                  "minsk-2014-memorandum",
                  "minsk-2014-protocol",
                  "normandy-2019",
                  "paris-2026",
                  "ru-memo-2025",
                  "steinmeier-2019",
                  "tiered-response-2026",
                  "ua-memo-2025",
                  "ua-us-20",
                  "us-28",
                  "us-28-guarantee"),
              files(
                  "background/",
                  "international-law",
                  "nato-law",
                  "russia-law",
                  "ukraine-law",
                  "ukraine-needs"))
          .flatMap(folder -> folder.entrySet().stream())
          .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final ImmutableMap<PlanId, String> POSITIONS =
      files(
          "positions/",
          "europe-2025",
          "europe-2025-11",
          "russia-2024",
          "russia-2025",
          "russia-2025-06",
          "russia-2026",
          "ukraine-2025",
          "us-2025-08",
          "us-2025-11");

  private static final Map<PlanId, Plan> READ_PLANS = new ConcurrentHashMap<>();
  private static final Map<PlanId, Position> READ_POSITIONS = new ConcurrentHashMap<>();

  private Corpus() {}

  private static ImmutableMap<PlanId, String> files(String folder, String... ids) {
    return ImmutableSet.copyOf(ids).stream()
        .collect(ImmutableMap.toImmutableMap(PlanId::of, id -> folder + id + ".json"));
  }

  /** {@return the shared vocabulary} */
  public static Vocabulary vocabulary() {
    return ShippedVocabulary.get();
  }

  /** {@return the topics that clauses can be about} */
  public static Topics topics() {
    return ShippedTopics.get();
  }

  /**
   * {@return the talks of 2014 to 2025 on the war in Ukraine, with the shipped texts they led to}
   */
  public static NegotiationRecord talks() {
    return ShippedTalks.get();
  }

  /**
   * {@return the clauses of all shipped plans that are about a topic or a part of it}
   *
   * @param topic the id of a topic
   */
  public static ImmutableList<PointLine> points(TopicId topic) {
    return plans().stream()
        .flatMap(plan -> PointLine.about(topic, plan, topics()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the ids of all shipped plans and background laws} */
  public static ImmutableSortedSet<PlanId> planIds() {
    return ImmutableSortedSet.copyOf(PLANS.keySet());
  }

  /** {@return the ids of all shipped positions} */
  public static ImmutableSortedSet<PlanId> positionIds() {
    return ImmutableSortedSet.copyOf(POSITIONS.keySet());
  }

  /**
   * {@return the shipped plan or background law with that id}
   *
   * @param id the id of a plan
   */
  public static Optional<Plan> plan(PlanId id) {
    return Optional.ofNullable(PLANS.get(id))
        .map(file -> READ_PLANS.computeIfAbsent(id, key -> readPlan(file)));
  }

  /**
   * {@return the shipped position with that id}
   *
   * @param id the id of a position
   */
  public static Optional<Position> position(PlanId id) {
    return Optional.ofNullable(POSITIONS.get(id))
        .map(file -> READ_POSITIONS.computeIfAbsent(id, key -> readPosition(file)));
  }

  /** {@return all shipped plans and background laws, by id} */
  public static ImmutableList<Plan> plans() {
    return planIds().stream()
        .map(id -> plan(id).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return all shipped positions, by id} */
  public static ImmutableList<Position> positions() {
    return positionIds().stream()
        .map(id -> position(id).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a line for each shipped text} */
  public static Catalogue catalogue() {
    return new Catalogue(
        plans().stream().map(Catalogue.PlanLine::of).collect(ImmutableList.toImmutableList()),
        positions().stream()
            .map(Catalogue.PositionLine::of)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Plan readPlan(String file) {
    try (InputStream in = Corpus.class.getResourceAsStream(file)) {
      return PlanJson.using(vocabulary()).readPlan(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Position readPosition(String file) {
    try (InputStream in = Corpus.class.getResourceAsStream(file)) {
      return PlanJson.using(vocabulary()).readPosition(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
