package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.PlanId;

/** Reads positions. */
final class PositionReader extends TextReader<Position> {
  PositionReader(Streams streams) {
    super(streams);
  }

  @Override
  String kind() {
    return "position";
  }

  @Override
  ImmutableSortedSet<PlanId> ids() {
    return Corpus.positionIds();
  }

  @Override
  Optional<Position> shipped(PlanId id) {
    return Corpus.position(id);
  }

  @Override
  Position read(PlanJson json, InputStream in, String name) throws IOException {
    return json.readPosition(in, name);
  }

  @Override
  Position read(PlanJson json, Path file) throws IOException {
    return json.readPosition(file);
  }

  @Override
  Optional<String> otherKind(String word) {
    boolean other = Corpus.planIds().stream().anyMatch(id -> id.text().equals(word));
    return other ? Optional.of("plan") : Optional.empty();
  }
}
