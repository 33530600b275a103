package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Reference;

/** The facts about ids by which values of fields are compared. */
public interface Taxonomy {

  /** How one thing stands to another. */
  enum Relation {
    /** They are one. */
    SAME,
    /** The first is a kind, part or member of the second. */
    BELOW,
    /** The second is a kind, part or member of the first. */
    ABOVE,
    /** Neither contains the other. */
    APART,
    /** The facts do not say: one of them is undefined, or open, or they overlap. */
    UNKNOWN
  }

  /**
   * {@return how the first stands to the second}
   *
   * @param first an id
   * @param second an id of the same category
   */
  Relation relate(Id first, Id second);

  /**
   * {@return the narrower things that together are all of it; empty if the facts name none}
   *
   * @param id an id
   */
  ImmutableSet<Id> parts(Id id);

  /**
   * {@return the role of an act that it burdens, such as {@code object}}
   *
   * @param act the act
   */
  Optional<String> burdens(ActId act);

  /**
   * {@return the role of an act that it benefits}
   *
   * @param act the act
   */
  Optional<String> benefits(ActId act);

  /**
   * {@return the party that an act is done to, if its object is a party}
   *
   * @param act the act
   * @param object what or whom it is done to
   */
  Optional<PartyId> object(ActId act, EntityId object);

  /**
   * {@return who answers for a party: the state or organisation that forces, bodies and persons
   * belong to, and the party itself if it belongs to nobody}
   *
   * @param party a party
   */
  ImmutableSet<PartyId> answering(PartyId party);

  /**
   * {@return on whom what is referred to weighs: the terms of a clause, or one term; nobody for the
   * text as a whole, which may weigh on anybody}
   *
   * @param reference a clause, a term, the text itself or another
   */
  ImmutableSet<PartyId> weighed(Reference reference);

  /**
   * {@return the state whose country a place is}
   *
   * @param place a place
   */
  Optional<PartyId> state(PlaceId place);

  /**
   * {@return what a measure measures}
   *
   * @param measure a measure
   */
  Optional<Dimension> dimension(MeasureId measure);
}
