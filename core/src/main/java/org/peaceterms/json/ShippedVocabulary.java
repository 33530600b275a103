package org.peaceterms.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.peaceterms.plan.vocabulary.Facts;
import org.peaceterms.plan.vocabulary.Vocabulary;

/** The vocabulary that ships with the library, one resource for each category. */
public final class ShippedVocabulary {
  private static final ImmutableList<String> CATEGORIES =
      ImmutableList.of(
          "parties", "places", "measures", "acts", "objects", "events", "circumstances");

  private ShippedVocabulary() {}

  /** {@return the shipped vocabulary; the same value at each call} */
  public static Vocabulary get() {
    return Holder.VOCABULARY;
  }

  /** Loads it once, when it is first asked for. */
  private static final class Holder {
    static final Vocabulary VOCABULARY = load();
  }

  private static Vocabulary load() {
    PlanJson json = PlanJson.using(Vocabulary.empty());
    Vocabulary whole = Vocabulary.empty();
    for (String category : CATEGORIES) {
      String resource = "/org/peaceterms/plan/vocabulary/" + category + ".json";
      try (InputStream in = ShippedVocabulary.class.getResourceAsStream(resource)) {
        whole = whole.with(json.readVocabulary(in, category + ".json"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Facts.check(whole, whole);
    return whole;
  }
}
