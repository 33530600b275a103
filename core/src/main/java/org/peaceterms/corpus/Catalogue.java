package org.peaceterms.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.plan.AgreementStage;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;

/**
 * What ships: a line for each plan and position.
 *
 * @param plans the plans and background laws, by id
 * @param positions the positions, by id
 */
public record Catalogue(ImmutableList<PlanLine> plans, ImmutableList<PositionLine> positions) {

  /**
   * A line about a plan.
   *
   * @param id its id
   * @param version its version
   * @param date its date
   * @param title its title
   * @param type what kind of text it is
   * @param stage at which stage of a peace process it stands, or would stand were it agreed
   * @param pax its number in the PA-X Peace Agreements Database, if that lists it
   * @param clauses how many clauses it has
   * @param terms how many terms it has, those of open versions included
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record PlanLine(
      String id,
      String version,
      String date,
      String title,
      Plan.Type type,
      Optional<AgreementStage> stage,
      Optional<Integer> pax,
      int clauses,
      int terms) {
    static PlanLine of(Plan plan) {
      return new PlanLine(
          plan.id().text(),
          plan.version(),
          plan.date().toString(),
          plan.title(),
          plan.type(),
          plan.stage(),
          plan.pax(),
          plan.clauses().size(),
          plan.clauses().stream().mapToInt(clause -> clause.allTerms().size()).sum());
    }
  }

  /**
   * A line about a position.
   *
   * @param id its id
   * @param date its date
   * @param title its title
   * @param party whose position it is
   * @param demands how many demands it has
   */
  public record PositionLine(String id, String date, String title, String party, int demands) {
    static PositionLine of(Position position) {
      return new PositionLine(
          position.id().text(),
          position.date().toString(),
          position.title(),
          position.party().text(),
          position.demands().size());
    }
  }
}
