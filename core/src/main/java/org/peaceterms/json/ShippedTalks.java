package org.peaceterms.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.peaceterms.plan.NegotiationRecord;
import org.peaceterms.plan.vocabulary.Vocabulary;

/** The record of talks that ships with the library. */
public final class ShippedTalks {
  private static final String RESOURCE = "/org/peaceterms/corpus/talks.json";

  private ShippedTalks() {}

  /** {@return the shipped record; the same value at each call} */
  public static NegotiationRecord get() {
    return Holder.RECORD;
  }

  /** Loads it once, when it is first asked for. */
  private static final class Holder {
    static final NegotiationRecord RECORD = load();
  }

  private static NegotiationRecord load() {
    try (InputStream in = ShippedTalks.class.getResourceAsStream(RESOURCE)) {
      return PlanJson.using(Vocabulary.empty()).readTalks(in, "talks.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
