package org.peaceterms.diff.align;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Names that are taken, and new ones beside them. */
public final class FreshNames {
  private static final int LONGEST = 90;

  private final Set<String> taken = new HashSet<>();
  private final Predicate<String> known;

  /** Nothing is taken yet. */
  public FreshNames() {
    this(name -> false);
  }

  /**
   * Some names are taken.
   *
   * @param known whether a name is one of them
   */
  public FreshNames(Predicate<String> known) {
    this.known = known;
  }

  /**
   * Takes a name.
   *
   * @param name the name
   * @return whether it was free
   */
  public boolean take(String name) {
    return !known.test(name) && taken.add(name);
  }

  /**
   * Takes the wanted name, or a new one that begins with it.
   *
   * @param wanted the name
   * @return the name taken
   */
  public String takeLike(String wanted) {
    String name = wanted;
    for (int i = 2; !take(name); i++) {
      name = stem(wanted) + "-" + i;
    }
    return name;
  }

  /** An id has at most a hundred characters. */
  private static String stem(String wanted) {
    if (wanted.length() <= LONGEST) {
      return wanted;
    }
    String cut = wanted.substring(0, LONGEST);
    return Character.isLetterOrDigit(cut.charAt(LONGEST - 1)) ? cut : cut + "x";
  }
}
