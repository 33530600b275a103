package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.term.reading.Phrase;

/**
 * An order of events that is needed: if it is not kept, premises clash.
 *
 * @param clash the clash that there is if the order is not kept
 * @param needed the order
 */
record ForcedCase(ClashCase clash, Escape needed) implements Finding.Case {
  /** The number of a step to which later ones go back. */
  private static final Pattern NUMBER = Pattern.compile(" \\(\\d+\\)\\.$");

  String matter() {
    return "the order of "
        + Phrase.and(ImmutableList.of(moment(needed.end()), moment(needed.start())));
  }

  private String moment(Endpoint point) {
    Saying saying = clash.inquiry().saying();
    return point.of().equals(Moment.ORIGIN) ? saying.point(point) : saying.moment(point.of());
  }

  /** "the referendum must not come after the entry into force". */
  String order() {
    return clash.inquiry().saying().mustBe(literal());
  }

  private Literal literal() {
    return Literal.of(new Atom.NotAfter(needed.end(), needed.start()));
  }

  /**
   * The order itself if it is one of the things that follow, else what follows from its opposite.
   */
  @Override
  public ImmutableList<String> steps() {
    ImmutableList<String> steps = clash.steps();
    int said = clash.nogood().premises().size();
    ImmutableList.Builder<String> told = ImmutableList.builder();
    told.addAll(steps.subList(0, said));
    for (int i = said; i < steps.size(); i++) {
      String step = NUMBER.matcher(steps.get(i)).replaceFirst(".");
      if (step.endsWith("; so " + order() + ".")) {
        return told.addAll(steps.subList(said, i)).add(step).add("No point says so.").build();
      }
    }
    if (clash.proof().filter(this::endsInOrder).isPresent()) {
      String last = steps.get(steps.size() - 1);
      return told.addAll(steps.subList(said, steps.size() - 1))
          .add(last.substring(0, last.length() - 1) + "; so " + order() + ".")
          .add("No point says so.")
          .build();
    }
    return told.add("No point says that " + order() + "; suppose that it were not so.")
        .addAll(steps.subList(said, steps.size()))
        .build();
  }

  /** Whether nothing but the last fact goes against the opposite. */
  private boolean endsInOrder(Proof proof) {
    return proof.match(
        end ->
            end.broken().lemma().isPresent()
                && end.broken().literals().contains(literal())
                && end.lines().stream().noneMatch(line -> line.because().contains(literal().not())),
        split -> false);
  }

  @Override
  public ImmutableList<Remainder> whyMinimal() {
    return clash.whyMinimal();
  }

  @Override
  public ImmutableList<Mend> mends() {
    return ImmutableList.of();
  }
}
