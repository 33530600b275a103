package org.peaceterms.term.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;

/** The list of kinds. */
public final class Kinds {
  private Kinds() {}

  /** All kinds, in the order of the documentation. */
  public static final ImmutableList<Kind<? extends Term>> ALL =
      ImmutableList.of(
          Declaration.KIND,
          Conduct.KIND,
          QuantityLimit.KIND,
          Membership.KIND,
          TerritorialStatus.KIND,
          ContactLine.KIND,
          Withdrawal.KIND,
          DemilitarisedZone.KIND,
          Deployment.KIND,
          Ceasefire.KIND,
          Sequence.KIND,
          Guarantee.KIND,
          Sanctions.KIND,
          AssetDisposition.KIND,
          Funding.KIND,
          Share.KIND,
          Vote.KIND,
          Release.KIND,
          Oversight.KIND,
          Governance.KIND,
          LawChange.KIND,
          Validity.KIND,
          Amnesty.KIND,
          ClaimsWaiver.KIND,
          OpenMatter.KIND);

  private static final ImmutableMap<String, Kind<? extends Term>> BY_NAME =
      Maps.uniqueIndex(ALL, Kind::name);

  /**
   * {@return the kind of that name}
   *
   * @param name a name as in JSON
   */
  public static Optional<Kind<? extends Term>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
