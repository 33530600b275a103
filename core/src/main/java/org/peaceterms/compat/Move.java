package org.peaceterms.compat;

import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Unit;

/**
 * How far a figure or a date of a text would have to move so that it no longer stands in the way,
 * all else staying as it is. It is exact: any less would not do.
 *
 * <pre>{@code
 * Rational by = move.match(figure -> figure.by(), days -> Rational.of(days.by()));
 * }</pre>
 */
public sealed interface Move {

  /** {@return whose figure or date it is} */
  TextPoint of();

  /**
   * {@return the move in words, without a full stop}
   *
   * <p>Such as "point 6 of us-28 moves from 600,000 up to 800,000".
   */
  String words();

  /**
   * {@return the result of the function for this case}
   *
   * @param figure for a figure
   * @param days for a date or a length of time
   * @param <R> the type of the result
   */
  <R> R match(Function<Figure, R> figure, Function<Days, R> days);

  /** Which end of what a text allows moves. */
  enum End {
    /** The least that it allows comes down. */
    LEAST,
    /** The most that it allows goes up. */
    MOST
  }

  /**
   * A figure.
   *
   * @param of whose it is
   * @param end which end moves; an exact figure becomes a range
   * @param measure what is measured
   * @param name what is measured, in words
   * @param unit the unit of the figures; absent if they are counts, shares or sums of money
   * @param from the figure that it has
   * @param to the figure that it would have to have
   */
  record Figure(
      TextPoint of,
      End end,
      Id measure,
      String name,
      Optional<Unit> unit,
      Rational from,
      Rational to)
      implements Move {

    /** {@return how far it moves; below nought if it comes down} */
    public Rational by() {
      return to.minus(from);
    }

    @Override
    public String words() {
      String unitWords = unit.map(named -> " " + named.words()).orElse("");
      return of
          + " moves from "
          + Phrase.number(from)
          + unitWords
          + (end == End.MOST ? " up to " : " down to ")
          + Phrase.number(to)
          + unitWords;
    }

    @Override
    public <R> R match(Function<Figure, R> figure, Function<Days, R> days) {
      return figure.apply(this);
    }
  }

  /** In which way a date or a length of time gives. */
  enum Turn {
    /** Something may come later than the text says. */
    LATER("later"),
    /** Something may come earlier than the text says. */
    EARLIER("earlier"),
    /** The time that may pass between two events gets longer. */
    LONGER("longer"),
    /** The time that must pass between two events gets shorter. */
    SHORTER("shorter");

    private final String word;

    Turn(String word) {
      this.word = word;
    }

    /** {@return the word for it} */
    public String word() {
      return word;
    }
  }

  /**
   * A date, or a length of time.
   *
   * @param of whose it is
   * @param turn in which way it gives
   * @param by by how many whole days, at least 1
   */
  record Days(TextPoint of, Turn turn, long by) implements Move {
    @Override
    public String words() {
      String days = by == 1 ? "1 day " : Phrase.number(Rational.of(by)) + " days ";
      boolean date = turn == Turn.LATER || turn == Turn.EARLIER;
      return (date ? "the date of " : "the time of ")
          + of
          + (date ? " moves " : " gets ")
          + days
          + turn.word();
    }

    @Override
    public <R> R match(Function<Figure, R> figure, Function<Days, R> days) {
      return days.apply(this);
    }
  }
}
