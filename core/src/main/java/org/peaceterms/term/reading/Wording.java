package org.peaceterms.term.reading;

import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.Id;

/** The names that ids have in sentences. */
@FunctionalInterface
public interface Wording {

  /**
   * {@return the name of what {@code id} stands for, as it reads inside a sentence}
   *
   * @param id the id of a party, place, event, act or other declared thing
   */
  String name(Id id);

  /**
   * {@return the name of what an act is done to; an id may name a party and a place, and the act
   * says which is meant}
   *
   * @param act the act
   * @param id the id of a party, place or thing
   */
  default String object(ActId act, EntityId id) {
    return name(id);
  }

  /** {@return a wording that knows no names and takes the words of the ids themselves} */
  static Wording plain() {
    return id -> {
      String text = id.text();
      return text.substring(text.indexOf(':') + 1).replace('-', ' ').replace('_', ' ');
    };
  }
}
