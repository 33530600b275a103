package org.peaceterms.logic;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Whether a linear program over numbers that are not negative has a solution, exactly. */
final class TinyProgram {
  private final BigFraction[][] table;
  private final int[] basis;
  private final int columns;

  /** Some of the numbers add up to at most, or at least, a figure. */
  record Row(boolean[] counts, boolean most, BigFraction figure) {}

  private TinyProgram(List<Row> rows) {
    int numbers = rows.isEmpty() ? 0 : rows.get(0).counts().length;
    int height = rows.size();
    this.columns = numbers + 2 * height;
    this.table = new BigFraction[height + 1][columns + 1];
    this.basis = new int[height];
    for (BigFraction[] line : table) {
      java.util.Arrays.fill(line, BigFraction.ZERO);
    }
    for (int i = 0; i < height; i++) {
      Row row = rows.get(i);
      int sign = row.figure().signum() < 0 ? -1 : 1;
      for (int j = 0; j < numbers; j++) {
        table[i][j] = BigFraction.of(row.counts()[j] ? sign : 0);
      }
      table[i][numbers + i] = BigFraction.of(row.most() ? sign : -sign);
      table[i][numbers + height + i] = BigFraction.ONE;
      table[i][columns] = row.figure().multiply(sign);
      basis[i] = numbers + height + i;
      for (int j = 0; j <= columns; j++) {
        if (j < numbers + height || j == columns) {
          table[height][j] = table[height][j].subtract(table[i][j]);
        }
      }
    }
  }

  static boolean isPossible(List<Row> rows) {
    return new TinyProgram(rows).solve();
  }

  /** Lowers the sum of what is missing (Bland's rule) until it is nought or can fall no more. */
  private boolean solve() {
    int height = basis.length;
    while (true) {
      int enter = 0;
      while (enter < columns && table[height][enter].signum() >= 0) {
        enter++;
      }
      if (enter == columns) {
        return table[height][columns].signum() == 0;
      }
      int leave = -1;
      for (int i = 0; i < height; i++) {
        if (table[i][enter].signum() > 0 && (leave < 0 || isBefore(i, leave, enter))) {
          leave = i;
        }
      }
      pivot(leave, enter);
    }
  }

  private boolean isBefore(int one, int other, int enter) {
    int order =
        table[one][columns]
            .divide(table[one][enter])
            .compareTo(table[other][columns].divide(table[other][enter]));
    return order < 0 || (order == 0 && basis[one] < basis[other]);
  }

  private void pivot(int row, int column) {
    BigFraction by = table[row][column];
    for (int j = 0; j <= columns; j++) {
      table[row][j] = table[row][j].divide(by);
    }
    for (int i = 0; i < table.length; i++) {
      BigFraction factor = table[i][column];
      if (i != row && factor.signum() != 0) {
        for (int j = 0; j <= columns; j++) {
          table[i][j] = table[i][j].subtract(factor.multiply(table[row][j]));
        }
      }
    }
    basis[row] = column;
  }
}
