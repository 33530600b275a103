package org.peaceterms;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.audit.Audit;
import org.peaceterms.compat.Compatibility;
import org.peaceterms.compat.Settlement;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.json.AuditJson;
import org.peaceterms.json.CheckJson;
import org.peaceterms.json.CompatJson;
import org.peaceterms.json.ScheduleJson;
import org.peaceterms.json.SettleJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.report.AuditReport;
import org.peaceterms.report.CheckReport;
import org.peaceterms.report.CompatReport;
import org.peaceterms.report.Document;
import org.peaceterms.report.ScheduleReport;
import org.peaceterms.report.SettleReport;
import org.peaceterms.report.TextRenderer;
import org.peaceterms.schedule.Schedule;
import org.peaceterms.schedule.Schedules;

/** Whatever a valid plan says, each question about it gets an answer that can be told. */
class EveryPlanProperties {
  private static void canBeTold(Document report, String json) {
    assertThat(TextRenderer.plain().render(report)).isNotBlank();
    assertThat(json).startsWith("{");
  }

  @Property
  void isJudged(@ForAll Plan plan) {
    Judgement judgement = Contradictions.in(plan);
    canBeTold(CheckReport.of(judgement), CheckJson.write(judgement));
  }

  @Property
  void hasASchedule(@ForAll Plan plan) {
    Schedule schedule = Schedules.of(plan);
    canBeTold(ScheduleReport.withDiagrams(schedule), ScheduleJson.write(schedule));
  }

  @Property
  void isAudited(@ForAll Plan plan) {
    Audit audit = Audit.of(plan);
    canBeTold(AuditReport.of(audit), AuditJson.write(audit));
  }

  @Property
  void isHeldAgainstAnyPosition(@ForAll Plan plan, @ForAll Position position) {
    Compatibility judged = Compatibility.of(plan, position);
    canBeTold(CompatReport.withMends(judged), CompatJson.writeWithMends(judged));
  }

  @Property
  void positionsAreSettled(@ForAll Position position) {
    Settlement settlement = Settlement.among(position);
    canBeTold(SettleReport.of(settlement), SettleJson.write(settlement));
  }
}
