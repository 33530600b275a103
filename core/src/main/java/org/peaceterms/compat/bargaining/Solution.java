package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.term.value.Rational;

/**
 * What a rule picks.
 *
 * @param rule the rule
 * @param deals the deals it picks, in the order of the front: more than one if the rule leaves a
 *     tie, none if every outcome leaves somebody worse off than no agreement
 * @param score what the rule made as great as it can be: the product, the smallest gain, the
 *     smallest part or the sum; absent if there is no deal, if the rule looks at no party, or if
 *     the exact number has more digits than a {@link Rational} holds
 * @param <O> the type of the outcomes
 */
public record Solution<O>(Rule rule, ImmutableList<Deal<O>> deals, Optional<Rational> score) {}
