package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far figures or dates lie apart. Any one of the moves closes the gap, and so do parts of
 * several that come to as much.
 *
 * @param ways the moves, at least one
 */
public record Gap(ImmutableList<Move> ways) {

  /** {@return the gap in a sentence} */
  public String sentence() {
    String each = ways.stream().map(Move::words).collect(Collectors.joining(", or "));
    String meet =
        switch (ways.size()) {
          case 1 -> "";
          case 2 -> ", or both meet in between";
          default -> ", or several of them give a part";
        };
    String sentence = (ways.size() == 1 ? "" : "either ") + each + meet + measure() + ".";
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private String measure() {
    return ways.stream()
        .map(way -> way.<Optional<String>>match(f -> Optional.of(f.name()), d -> Optional.empty()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(name -> " (" + name + ")")
        .orElse("");
  }
}
