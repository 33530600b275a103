package org.peaceterms.audit;

import java.util.Comparator;

/**
 * The order of the numbers of points: figures by value, the rest by letter, so that 2 comes before
 * 10 and 10 before 10a. It does not depend on where the points stand.
 */
final class PointOrder implements Comparator<String> {
  static final PointOrder INSTANCE = new PointOrder();

  private PointOrder() {}

  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int endOfOne = chunk(one, i);
      int endOfOther = chunk(other, j);
      int order = compareChunks(one.substring(i, endOfOne), other.substring(j, endOfOther));
      if (order != 0) {
        return order;
      }
      i = endOfOne;
      j = endOfOther;
    }
    return Integer.compare(one.length() - i, other.length() - j);
  }

  private static int chunk(String text, int start) {
    boolean figures = isFigure(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && isFigure(text.charAt(end)) == figures) {
      end++;
    }
    return end;
  }

  private static int compareChunks(String one, String other) {
    if (!isFigure(one.charAt(0)) || !isFigure(other.charAt(0))) {
      return one.compareTo(other);
    }
    String left = one.replaceFirst("^0+", "");
    String right = other.replaceFirst("^0+", "");
    int longer = Integer.compare(left.length(), right.length());
    return longer != 0 ? longer : left.compareTo(right);
  }

  private static boolean isFigure(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
