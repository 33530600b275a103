package org.peaceterms.logic;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;

/**
 * Times that hang on events and of which no two can overlap, each with an earliest start and a
 * latest end. Whether there is room for all is found from whether there is for fewer.
 */
final class TinyTurns {
  /** What is said of each turn, by a premise each. */
  static final int SAID = 4;

  private static final long FAR = 1_000_000;

  private final List<Statement> statements = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();

  private record Turn(long lasting, long earliest, long latest) {}

  /** Turns as they are drawn, with about as much room as they need. */
  static TinyTurns drawn(Random random, int count) {
    TinyTurns drawn = new TinyTurns();
    int room = 4 * count + random.nextInt(2 * count) - 2;
    for (int i = 0; i < count; i++) {
      int lasting = 2 + random.nextInt(5);
      int early = random.nextInt(3) > 0 ? 0 : random.nextInt(room / 2);
      int late = random.nextInt(3) > 0 ? room : Math.max(early + lasting, random.nextInt(room));
      drawn.turn(lasting, early, late, random.nextBoolean());
    }
    return drawn;
  }

  /** A turn that ends so long after its start, or at an event of its own so much later at least. */
  void turn(long lasting, long earliest, long latest, boolean fixed) {
    int number = turns.size();
    Moment start = Moment.event("start " + number);
    Moment end = fixed ? start : Moment.event("end " + number);
    Endpoint over = fixed ? start.plus(lasting) : end.now();
    Period window = Period.of(Interval.between(start.now(), over));
    Status phase = new Status("phase", Box.EMPTY, ImmutableSortedSet.of("phase " + number), window);
    int premise = SAID * number;
    say(premise, phase, start.occurs(), end.occurs());
    say(premise + 1, Either.of(start.occurs()));
    if (!fixed) {
      say(premise + 1, Either.of(end.occurs()));
      say(premise + 1, Lag.notAfter(start.plus(lasting), end.now()));
    }
    say(premise + 2, Lag.notAfter(Endpoint.at(earliest), start.now()));
    say(premise + 3, Lag.notAfter(over, Endpoint.at(latest)));
    turns.add(new Turn(lasting, earliest, latest));
  }

  private void say(int premise, Primitive primitive, Literal... guard) {
    statements.add(new Statement(premise, ImmutableSortedSet.copyOf(guard), primitive, Site.NONE));
  }

  int premises() {
    return SAID * turns.size();
  }

  Theory theory() {
    return TinyTheories.theory(statements, ImmutableSortedSet.of());
  }

  /** Whether some order leaves each turn its time, of what some premises say. */
  boolean isPossible(BitSet held) {
    List<Turn> open = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      long earliest = held.get(SAID * i + 2) ? turn.earliest() : -FAR;
      long latest = held.get(SAID * i + 3) ? turn.latest() : FAR;
      if (held.get(SAID * i + 1) && earliest + turn.lasting() > latest) {
        return false;
      }
      if (held.get(SAID * i) && held.get(SAID * i + 1)) {
        open.add(new Turn(turn.lasting(), earliest, latest));
      }
    }
    return isPossible(open);
  }

  /** The earliest end of each set of turns, whichever of them is the last. */
  private static boolean isPossible(List<Turn> open) {
    long[] ends = new long[1 << open.size()];
    ends[0] = -2 * FAR;
    for (int set = 1; set < ends.length; set++) {
      ends[set] = 2 * FAR;
      for (int last = 0; last < open.size(); last++) {
        if ((set & 1 << last) != 0) {
          Turn turn = open.get(last);
          long end = Math.max(ends[set ^ 1 << last], turn.earliest()) + turn.lasting();
          ends[set] = end <= turn.latest() ? Math.min(ends[set], end) : ends[set];
        }
      }
    }
    return ends[ends.length - 1] < 2 * FAR;
  }
}
