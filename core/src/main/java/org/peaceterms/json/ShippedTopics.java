package org.peaceterms.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.peaceterms.plan.Topics;
import org.peaceterms.plan.vocabulary.Vocabulary;

/** The topics that ship with the library. */
public final class ShippedTopics {
  private static final String RESOURCE = "/org/peaceterms/plan/vocabulary/topics.json";

  private ShippedTopics() {}

  /** {@return the shipped topics; the same value at each call} */
  public static Topics get() {
    return Holder.TOPICS;
  }

  /** Loads them once, when they are first asked for. */
  private static final class Holder {
    static final Topics TOPICS = load();
  }

  private static Topics load() {
    try (InputStream in = ShippedTopics.class.getResourceAsStream(RESOURCE)) {
      return PlanJson.using(Vocabulary.empty()).readTopics(in, "topics.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
