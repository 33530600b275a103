package org.peaceterms.term;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.ConditionCases;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Stage;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Verification;
import org.peaceterms.term.value.VersionId;
import org.peaceterms.term.value.Window;

/** The ids that values mention, so that each can be looked up. */
final class Mentions {
  private Mentions() {}

  /** {@return those of some ids that a text can have without declaring them} */
  static ImmutableList<Id> own(ImmutableList<Id> ids) {
    ImmutableList.Builder<Id> own = ImmutableList.builder();
    for (Id id : ids) {
      if (isOwn(id)) {
        own.add(id);
      }
    }
    return own.build();
  }

  private static boolean isOwn(Id id) {
    return id instanceof Reference
        || id instanceof ClauseId
        || id instanceof VersionId
        || (id instanceof EventId && id.text().indexOf('/') >= 0);
  }

  static ImmutableList<Id> in(TimePoint point) {
    return point.match(
        on -> ImmutableList.of(), at -> ImmutableList.of(), event -> ImmutableList.of(event.id()));
  }

  static ImmutableList<Id> in(Window window) {
    return window.match(
        always -> ImmutableList.of(),
        from -> in(from.start()),
        until -> in(until.end()),
        between -> joined(in(between.from()), in(between.until())),
        during -> ImmutableList.of(during.period()));
  }

  static ImmutableList<Id> in(Deadline deadline) {
    return deadline.match(
        by -> in(by.point()),
        within -> ImmutableList.copyOf(within.of().stream().toList()),
        soon -> ImmutableList.copyOf(soon.after().stream().toList()));
  }

  static ImmutableList<Id> in(Lasting lasting) {
    return lasting.match(
        permanent -> ImmutableList.of(), lastsFor -> ImmutableList.of(), until -> in(until.end()));
  }

  static ImmutableList<Id> in(DecisionRule rule) {
    return joined(rule.voters(), rule.vetoes());
  }

  static ImmutableList<Id> in(Verification verification) {
    return joined(verification.by(), verification.means());
  }

  static ImmutableList<Id> in(Stage stage) {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    stage.begin().ifPresent(point -> ids.addAll(in(point)));
    stage.complete().ifPresent(point -> ids.addAll(in(point)));
    stage.onlyIf().ifPresent(condition -> ids.addAll(in(condition)));
    return ids.build();
  }

  static ImmutableList<Id> in(Condition condition) {
    return condition.match(OF_CONDITION);
  }

  private static ImmutableList<Id> joined(
      Iterable<? extends Id> first, Iterable<? extends Id> second) {
    return ImmutableList.<Id>builder().addAll(first).addAll(second).build();
  }

  private static final ConditionCases<ImmutableList<Id>> OF_CONDITION =
      new ConditionCases<>() {
        @Override
        public ImmutableList<Id> circumstance(Condition.OfCircumstance condition) {
          return ImmutableList.of(condition.id());
        }

        @Override
        public ImmutableList<Id> act(Condition.ActDone condition) {
          return ImmutableList.<Id>builder()
              .add(condition.act())
              .addAll(condition.agents())
              .addAll(condition.object())
              .addAll(condition.place())
              .build();
        }

        @Override
        public ImmutableList<Id> event(Condition.Occurred condition) {
          return ImmutableList.of(condition.id());
        }

        @Override
        public ImmutableList<Id> chosen(Condition.Chosen condition) {
          return ImmutableList.of(new VersionId(condition.choice(), condition.version()));
        }

        @Override
        public ImmutableList<Id> consent(Condition.Consent condition) {
          return joined(condition.of(), condition.to().stream().toList());
        }

        @Override
        public ImmutableList<Id> holds(Condition.Holds condition) {
          return ImmutableList.of(condition.what());
        }

        @Override
        public ImmutableList<Id> kept(Condition.Kept condition) {
          return ImmutableList.of(condition.term());
        }

        @Override
        public ImmutableList<Id> breach(Condition.Breach condition) {
          return joined(List.of(condition.of()), condition.by());
        }

        @Override
        public ImmutableList<Id> all(Condition.All condition) {
          return each(condition.conditions());
        }

        @Override
        public ImmutableList<Id> any(Condition.Any condition) {
          return each(condition.conditions());
        }

        @Override
        public ImmutableList<Id> not(Condition.Not condition) {
          return in(condition.condition());
        }

        private ImmutableList<Id> each(ImmutableList<Condition> conditions) {
          return conditions.stream()
              .flatMap(part -> in(part).stream())
              .collect(ImmutableList.toImmutableList());
        }
      };
}
