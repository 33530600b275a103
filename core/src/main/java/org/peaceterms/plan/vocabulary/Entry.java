package org.peaceterms.plan.vocabulary;

import com.google.common.collect.ImmutableList;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;

/** Something that a vocabulary declares. */
public sealed interface Entry permits Party, Place, Measure, Act, Thing, Event, Circumstance {

  /** {@return its id} */
  Id id();

  /** {@return how it reads inside an English sentence} */
  String name();

  /** {@return the ids that its own facts mention; each must be declared as well} */
  ImmutableList<Id> mentions();

  /** {@return the ids directly above it: what it is a kind of or a part of} */
  ImmutableList<Id> above();

  /**
   * {@return the entry with other names for what the text that declares it names itself}
   *
   * @param names the names
   */
  Entry renamed(Renaming names);

  /**
   * Adds itself to the entries of its category.
   *
   * @param vocabulary a vocabulary being built
   */
  void addTo(Vocabulary.Builder vocabulary);

  /**
   * Refuses a name that would leave a hole in a sentence.
   *
   * @param id whose name it is
   * @param name the name
   * @throws InvalidValueException if it is blank or has blanks around it
   */
  static void checkName(Id id, String name) {
    if (name.isBlank() || !name.strip().equals(name)) {
      throw InvalidValueException.of("name of " + id, name, "not be blank nor begin or end so");
    }
  }
}
