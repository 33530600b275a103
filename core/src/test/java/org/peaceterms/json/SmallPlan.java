package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Plan;

/** The text of a small plan with places to put what is tried out; apostrophes stand for quotes. */
final class SmallPlan {
  /** A term that anything may stand beside; it stands in line 14, from column 9. */
  static final String TERM =
      "{'kind': 'declaration', 'subject': ['ukraine'], 'statement': 'neutral'}";

  private static final PlanJson JSON = PlanJson.using(SampleVocabulary.get());

  private static final String TEXT =
      """
      {
        "id": "draft",
        "version": "1",
        "date": "2026-01-01",
        "title": "A draft",
        "type": "draft",ROOT
        "clauses": [
          {
            "id": "1",
            "number": "1",
            "summary": "A clause.",
            "status": "proposed",CLAUSE
            "terms": [
              TERM
            ]
          }
        ]
      }
      """;

  private SmallPlan() {}

  /** {@return a plan whose one term, in line 14 from column 9, is written so} */
  static String withTerm(String term) {
    return with("", "", term);
  }

  /** {@return a plan with another member, in line 7, column 3} */
  static String withMember(String member) {
    return with("\n  " + member + ",", "", TERM);
  }

  /** {@return a plan whose clause has another member, in line 13, column 7} */
  static String withClauseMember(String member) {
    return with("", "\n      " + member + ",", TERM);
  }

  /** {@return a plan in which one text stands for another} */
  static String with(String replacement, String instead) {
    String plan = withTerm(TERM);
    String found = quoted(instead);
    assertThat(plan).contains(found);
    return plan.replace(found, quoted(replacement));
  }

  private static String with(String root, String clause, String term) {
    return TEXT.replace("ROOT", quoted(root))
        .replace("CLAUSE", quoted(clause))
        .replace("TERM", quoted(term));
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  static Plan read(String text) {
    return JSON.readPlan(text);
  }

  /** Checks that the text is refused with that message, word for word. */
  static void assertRefused(String text, String message) {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), message);
  }

  static void assertRefused(byte[] text, String message) {
    assertRefused(new ByteArrayInputStream(text), message);
  }

  static void assertRefused(InputStream in, String message) {
    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> readNamed(in));
    assertThat(refusal).hasMessage("draft.json" + message);
    String where = refusal.line() > 0 ? ":" + refusal.line() + ":" + refusal.column() : "";
    String pointer = refusal.pointer().isEmpty() ? "" : refusal.pointer() + ": ";
    assertThat(refusal).hasMessage(refusal.file() + where + ": " + pointer + refusal.rule());
    assertThat(refusal.getMessage()).hasSizeLessThan(1000);
    assertThat(refusal.getMessage().toLowerCase(Locale.ROOT))
        .doesNotContain("java", "jackson", "builder", "exception", "immutable", "`");
  }

  private static Plan readNamed(InputStream in) throws IOException {
    return JSON.readPlan(in, "draft.json");
  }
}
