package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.GuaranteeProfile;

/** The guarantees of several texts side by side, for people: one line for each. */
public final class GuaranteeReport {
  private static final int MOST_NAMES = 3;

  private static final ImmutableList<Block.Column> COLUMNS =
      ImmutableList.of(
          new Block.Column("text", false),
          new Block.Column("point", false),
          new Block.Column("guarantors", false),
          new Block.Column("called", false),
          new Block.Column("answer", false),
          new Block.Column("within", false),
          new Block.Column("can block", false),
          new Block.Column("others can end it", false),
          new Block.Column("forbidden by", false),
          new Block.Column("lasts", false),
          new Block.Column("missing", false));

  private GuaranteeReport() {}

  /**
   * {@return the guarantees of several texts as a document}
   *
   * @param audits the audits of the texts
   */
  public static Document of(ImmutableList<Audit> audits) {
    ImmutableList<ImmutableList<Line>> rows =
        audits.stream()
            .flatMap(audit -> audit.guarantees().stream().map(guarantee -> row(audit, guarantee)))
            .collect(ImmutableList.toImmutableList());
    Document.Builder out = Document.builder().heading(1, "Guarantees side by side");
    return rows.isEmpty()
        ? out.paragraph(Line.of("There is no guarantee in these texts.")).build()
        : out.add(new Block.Table(COLUMNS, rows)).build();
  }

  private static ImmutableList<Line> row(Audit audit, GuaranteeProfile profile) {
    boolean called = profile.steps().stream().anyMatch(step -> !step.trigger().isEmpty());
    return ImmutableList.of(
            audit.plan().id().text(),
            profile.site().words(),
            names(profile.guarantors()),
            called ? "yes" : "not said",
            profile.answer().map(answer -> answer.words()).orElse("not said"),
            within(profile),
            names(profile.canBlock()),
            profile.endsWithout().isEmpty() ? "no" : "yes",
            profile.forbiddenBy().isEmpty() ? "no point" : Words.and(profile.forbiddenBy()),
            profile.lasts().orElse("not said"),
            profile.missing().isEmpty() ? "nothing" : Words.and(profile.missing()))
        .stream()
        .map(Line::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static String within(GuaranteeProfile profile) {
    String times =
        profile.steps().stream()
            .flatMap(step -> step.within().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return times.isEmpty() ? "not said" : times;
  }

  private static String names(ImmutableList<String> names) {
    if (names.isEmpty()) {
      return "nobody";
    }
    return names.size() <= MOST_NAMES ? Words.and(names) : names.size() + " parties";
  }
}
