package org.peaceterms.logic.roll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gives things numbers from 0 on, in the order in which they first come.
 *
 * <p>What is known of things can then stand in rows, by number. In a long text, to go from one
 * object to the next, as the chains of a {@link java.util.HashMap} do, costs more than all else:
 * each lies somewhere else in memory. So the hashes stand in a row too, each beside its number, and
 * of the things only the one that is asked for is looked at.
 *
 * @param <T> the things; those that are equal have one number
 */
public final class Roll<T> {
  /** What is not on the roll. */
  public static final int NONE = -1;

  /**
   * So many things are worth being looked up at once: enough for all that the processor can wait
   * for, and so few that what the first step fetches is there still in the last one.
   */
  public static final int AT_ONCE = 64;

  /** So many things are near in any case. */
  private static final int FEW = 4_096;

  /** An odd number of no pattern, so that hashes near each other are thrown apart. */
  private static final int SPREAD = 0x9E3779B1;

  private static final long NUMBER = 0xFFFF_FFFFL;

  private final List<T> things = new ArrayList<>();

  /** Hash and number from 1 on; nought where a place is free. A third of the places always are. */
  private long[] places = new long[32];

  /** An empty roll. */
  public Roll() {}

  /**
   * {@return the number of a thing; the next one if it had none}
   *
   * @param thing the thing
   */
  public int add(T thing) {
    return add(thing, hash(thing));
  }

  private int add(T thing, int hash) {
    int place = place(thing, hash);
    if (places[place] != 0) {
      return number(places[place]);
    }
    things.add(thing);
    places[place] = (long) hash << Integer.SIZE | things.size();
    if (3 * things.size() > 2 * places.length) {
      grow();
    }
    return things.size() - 1;
  }

  /** {@return whether it is so short that it is no use to add many things at a time} */
  public boolean isShort() {
    return things.size() <= FEW;
  }

  /**
   * {@return the numbers of some things, as {@link #add} gives them one by one}
   *
   * <p>Each step is done for all of them before the next: so the processor waits for the memory of
   * many things at a time, and not for each by itself. The numbers are hashes until the last step.
   * Where there are few things yet, all are near.
   *
   * @param some the things; about {@link #AT_ONCE} of them
   */
  public int[] addAll(List<? extends T> some) {
    int[] numbers = new int[some.size()];
    if (isShort()) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = add(some.get(i));
      }
      return numbers;
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = hash(some.get(i));
    }
    long[] found = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      found[i] = places[numbers[i] & (places.length - 1)];
    }
    for (int i = 0; i < numbers.length; i++) {
      T thing = some.get(i);
      boolean isFound = found[i] != 0 && holds(found[i], thing, numbers[i]);
      numbers[i] = isFound ? number(found[i]) : add(thing, numbers[i]);
    }
    return numbers;
  }

  /**
   * {@return the number of a thing; {@link #NONE} if it has none}
   *
   * @param thing the thing
   */
  public int number(T thing) {
    return number(places[place(thing, hash(thing))]);
  }

  /**
   * {@return the thing with a number}
   *
   * @param number the number
   */
  public T get(int number) {
    return things.get(number);
  }

  /** {@return all things, in the order of their numbers} */
  public List<T> all() {
    return Collections.unmodifiableList(things);
  }

  /** {@return how many things there are} */
  public int size() {
    return things.size();
  }

  private static int hash(Object thing) {
    int thrown = thing.hashCode() * SPREAD;
    return thrown ^ (thrown >>> 16);
  }

  private static int number(long place) {
    return (int) (place & NUMBER) - 1;
  }

  /** The place of a thing, or the free one where it would be. */
  private int place(T thing, int hash) {
    int place = hash & (places.length - 1);
    while (places[place] != 0 && !holds(places[place], thing, hash)) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private boolean holds(long place, T thing, int hash) {
    return (int) (place >>> Integer.SIZE) == hash && isSame(things.get(number(place)), thing);
  }

  private static boolean isSame(Object one, Object other) {
    return one == other || one.equals(other);
  }

  private void grow() {
    long[] old = places;
    places = new long[2 * old.length];
    for (long held : old) {
      if (held != 0) {
        int place = (int) (held >>> Integer.SIZE) & (places.length - 1);
        while (places[place] != 0) {
          place = (place + 1) & (places.length - 1);
        }
        places[place] = held;
      }
    }
  }
}
