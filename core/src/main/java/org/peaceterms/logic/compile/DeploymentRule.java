package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Deployment.Permanence;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;

/**
 * A deployment is a norm on the act of stationing forces, with its qualifiers as roles of their
 * own.
 *
 * <p>What must not be stationed is both forbidden and none in number. What must be stationed is
 * there for its window; without a window it arrives by its deadline, and stays only if the text
 * says that it stays for good. The number of what must be there is that of the text; a number of
 * what may be there is only its cap.
 */
final class DeploymentRule {
  private final Deployment term;
  private final Context context;
  private final ImmutableSortedSet<PartyId> whose;
  private final Box what;

  private DeploymentRule(Deployment term, Context context) {
    this.term = term;
    this.context = context;
    this.whose = term.whose();
    this.what =
        Box.EMPTY
            .with(Box.OBJECT, assets())
            .with(Box.PLACE, term.place())
            .with("contributors", term.contributors())
            .with("for", term.role())
            .with("mandate", term.mandate())
            .with("command", term.command())
            .with("authority", term.authority())
            .with("permanence", permanence());
  }

  static boolean say(Deployment term, Context context) {
    return new DeploymentRule(term, context).say();
  }

  private ImmutableSortedSet<ObjectId> assets() {
    boolean any = term.modality() == Modality.MUST_NOT || term.modality() == Modality.FREE;
    if (term.assets().isEmpty()) {
      return any ? ImmutableSortedSet.of() : ImmutableSortedSet.of(own());
    }
    return term.whose().isEmpty() ? term.assets() : Stationing.owned(term.assets());
  }

  /** A body has staff; everybody else has forces. */
  private ObjectId own() {
    boolean bodies =
        !term.whose().isEmpty()
            && term.whose().stream()
                .allMatch(
                    party ->
                        context.happenings().vocabulary().party(party).stream()
                            .anyMatch(known -> known.type() == Party.Type.BODY));
    return bodies ? Stationing.STAFF : Stationing.FORCES;
  }

  private ImmutableSortedSet<Id> permanence() {
    return term.permanence()
        .map(given -> given == Permanence.PERMANENT ? "permanent" : "temporary")
        .map(word -> ImmutableSortedSet.<Id>of(ObjectId.of(word)))
        .orElseGet(ImmutableSortedSet::of);
  }

  private boolean say() {
    return switch (term.modality()) {
      case MUST -> must();
      case MAY -> lasting(this::permitted);
      case MUST_NOT -> forbidden();
      case FREE -> lasting(this::free);
      case EXPECTED -> false;
    };
  }

  private boolean must() {
    if (term.window().isPresent() && term.deadline().isEmpty()) {
      return lasting(this::obligatory);
    }
    Context arrival = Performance.of(context, term.window(), term.deadline());
    boolean stays =
        term.window().isPresent()
            || term.permanence().filter(Permanence.PERMANENT::equals).isPresent();
    obligatory(stays ? staying() : arrival);
    return true;
  }

  private Context staying() {
    Context inWindow =
        term.window()
            .map(window -> context.during(context.happenings().times().interval(window)))
            .orElse(context);
    return inWindow.since(context.completion());
  }

  private boolean forbidden() {
    if (term.size().isPresent()) {
      context.leaveOut("what is forbidden is a number of forces, not their presence", "size");
      return false;
    }
    return lasting(
        there -> Stationing.ban(whose, what, there, "modality", "whose", "assets", "place"));
  }

  private boolean lasting(Consumer<Context> say) {
    ImmutableList<Context> contexts = Provisos.of(context);
    contexts.forEach(there -> bounded(there.within(term.window())).ifPresent(say));
    return !contexts.isEmpty();
  }

  /** A ban counts from its deadline on, a permission up to it. */
  private Optional<Context> bounded(Context held) {
    if (term.deadline().isEmpty()) {
      return Optional.of(held);
    }
    Optional<Endpoint> last =
        term.deadline().flatMap(deadline -> Deadlines.last(deadline, context));
    if (last.isEmpty()) {
      context.leaveOut("its deadline is not counted from anything", "deadline");
    }
    return last.map(
            point ->
                term.modality() == Modality.MUST_NOT
                    ? Interval.from(point)
                    : Interval.until(point.later(1)))
        .map(held::during);
  }

  private void obligatory(Context there) {
    if (whose.isEmpty()) {
      norm(Norm.Force.OBLIGATORY, whose, there);
    }
    whose.forEach(party -> norm(Norm.Force.OBLIGATORY, ImmutableSortedSet.of(party), there));
    size(false).ifPresent(range -> number(range, there));
  }

  private void permitted(Context there) {
    norm(Norm.Force.PERMITTED, whose, there);
    size(true).ifPresent(range -> number(range, there));
  }

  private void free(Context there) {
    norm(Norm.Force.FREE, whose, there);
    norm(Norm.Force.PERMITTED, whose, there);
  }

  private void norm(Norm.Force force, ImmutableSortedSet<PartyId> owners, Context there) {
    Stationing.norm(force, owners, what, there, "modality", "whose", "assets", "place");
  }

  private void number(Range range, Context there) {
    Stationing.number(range, whose, what, there, "size");
  }

  /** The range of the size, or its cap alone; absent if the text names no figure. */
  private Optional<Range> size(boolean capOnly) {
    return term.size()
        .flatMap(
            bound ->
                bound.match(
                    most -> figure(most.level()).map(Range::atMost),
                    least -> capOnly ? Optional.empty() : figure(least.level()).map(Range::atLeast),
                    exactly ->
                        figure(exactly.level()).map(capOnly ? Range::atMost : Range::exactly),
                    between ->
                        Optional.of(
                            capOnly
                                ? Range.atMost(between.most())
                                : new Range(
                                    Optional.of(between.least()), Optional.of(between.most()))),
                    unlimited -> Optional.empty(),
                    limited -> Optional.empty()));
  }

  private static Optional<Rational> figure(Level level) {
    return level.match(figure -> Optional.of(figure.value()), baseline -> Optional.empty());
  }
}
