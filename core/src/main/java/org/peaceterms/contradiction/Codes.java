package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which code a clash has, by the certificates that it rests on. */
final class Codes {
  private Codes() {}

  /**
   * {@return the code of a clash; {@code calls} says whether it is about the call of a guarantee}
   */
  static FindingCode of(List<Certificate> certificates, TimeWording time, boolean calls) {
    if (certificates.isEmpty() && calls) {
      return FindingCode.GUARANTEE_UNCALLABLE;
    }
    ImmutableSet<FindingCode> apart =
        certificates.stream()
            .filter(certificate -> !isOfTime(certificate))
            .map(certificate -> of(certificate, time))
            .collect(ImmutableSet.toImmutableSet());
    if (apart.size() > 1) {
      return FindingCode.NO_WAY_LEFT;
    }
    if (!apart.isEmpty()) {
      return apart.iterator().next();
    }
    return certificates.stream()
        .map(certificate -> of(certificate, time))
        .max((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
        .orElse(FindingCode.CONDITION_UNMET);
  }

  private static boolean isOfTime(Certificate certificate) {
    return certificate instanceof Certificate.Circle || certificate instanceof Certificate.Crowd;
  }

  private static FindingCode of(Certificate certificate, TimeWording time) {
    return certificate.match(
        crossing -> FindingCode.QUANTITY_CROSSING,
        noValue -> FindingCode.STATUS_CONFLICT,
        Codes::of,
        sum -> FindingCode.QUANTITY_SUM,
        circle -> of(circle, time),
        crowd -> FindingCode.TIME_TOO_SHORT);
  }

  private static FindingCode of(Certificate.Banned banned) {
    if (banned.banForce().equals("free")) {
      return FindingCode.DUTY_FREE;
    }
    return banned.normForce().equals("permitted")
        ? FindingCode.PERMISSION_FORBIDDEN
        : FindingCode.DUTY_FORBIDDEN;
  }

  /** Of orders alone, no step allows time; a date or a deadline is a matter of time. */
  private static FindingCode of(Certificate.Circle circle, TimeWording time) {
    boolean dated =
        circle.steps().stream()
            .flatMap(step -> Stream.of(step.from(), step.to()))
            .anyMatch(moment -> Objects.equals(moment, time.date(0)));
    boolean onlyOrders = circle.steps().stream().allMatch(step -> step.most() <= 0);
    return onlyOrders && !dated ? FindingCode.ORDER_CYCLE : FindingCode.TIME_TOO_SHORT;
  }
}
