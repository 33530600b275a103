package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableSet;
import org.peaceterms.term.value.FieldName;

/**
 * One changed field of a term, as if the fields before it had changed already and those behind it
 * had not.
 *
 * @param field the field
 * @param comparison how the later value stands to the earlier
 * @param before what the term does with the earlier value
 * @param after what it does with the later value
 * @param steady the sides that stay as they are for those who stand on them before and after
 * @param opposed the sides that gain as the term says less
 */
public record Step(
    FieldName field,
    Comparison comparison,
    Stakes before,
    Stakes after,
    ImmutableSet<Side> steady,
    ImmutableSet<Side> opposed) {
  Step with(Comparison other) {
    return new Step(field, other, before, after, steady, opposed);
  }
}
