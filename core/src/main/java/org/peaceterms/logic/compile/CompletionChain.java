package org.peaceterms.logic.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.term.value.EventId;

/**
 * Where the completion of a term leads, if it completes an event which may be the completion of
 * another.
 *
 * @param last the last term of the chain
 * @param event the event that it completes; absent if it completes nothing but itself
 */
record CompletionChain(String last, Optional<EventId> event) {
  private static final String COMPLETE = "/complete";

  /**
   * {@return the chain from a term on; terms that are said to complete each other are complete
   * together}
   *
   * @param name the term
   * @param completed what event a term completes
   */
  static CompletionChain from(String name, Function<String, Optional<EventId>> completed) {
    List<String> chain = new ArrayList<>();
    String last = name;
    while (!chain.contains(last)) {
      chain.add(last);
      Optional<EventId> event = completed.apply(last);
      Optional<String> next = event.map(EventId::text).filter(text -> text.endsWith(COMPLETE));
      if (next.isEmpty()) {
        return new CompletionChain(last, event);
      }
      last = next.map(text -> text.substring(0, text.length() - COMPLETE.length())).orElseThrow();
    }
    List<String> circle = chain.subList(chain.indexOf(last), chain.size());
    return new CompletionChain(Collections.min(circle), Optional.empty());
  }
}
