package org.peaceterms.logic.roll;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A roll numbers things as a list of them without repetition would. */
class RollProperties {

  /** Few hashes, so that many things want one place. */
  private record Thing(int number) {
    @Override
    public int hashCode() {
      return number % 7;
    }
  }

  @Property
  void numbersThingsInTheOrderInWhichTheyFirstCome(
      @ForAll @Size(max = 200) List<@IntRange(max = 150) Integer> numbers) {
    Roll<Thing> roll = new Roll<>();
    LinkedHashSet<Thing> known = new LinkedHashSet<>();
    for (int number : numbers) {
      known.add(new Thing(number));
      assertThat(roll.add(new Thing(number)))
          .isEqualTo(new ArrayList<>(known).indexOf(new Thing(number)));
    }
    assertThat(roll.size()).isEqualTo(known.size());
    List<Thing> inOrder = new ArrayList<>(known);
    for (int i = 0; i < inOrder.size(); i++) {
      assertThat(roll.get(i)).isEqualTo(inOrder.get(i));
      assertThat(roll.number(inOrder.get(i))).isEqualTo(i);
    }
    assertThat(roll.number(new Thing(151))).isEqualTo(Roll.NONE);
  }

  @Property
  void numbersManyAtOnceAsOneByOne(
      @ForAll @Size(max = 200) List<@IntRange(max = 150) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 70) int atOnce) {
    Roll<Thing> some = new Roll<>();
    Roll<Thing> each = new Roll<>();
    for (List<Integer> part : Lists.partition(numbers, atOnce)) {
      List<Thing> things = part.stream().map(Thing::new).toList();
      assertThat(some.addAll(things)).isEqualTo(things.stream().mapToInt(each::add).toArray());
    }
    assertThat(some.size()).isEqualTo(each.size());
  }

  /** Few things are looked up one by one; so many others stand on the rolls before them. */
  @Property(tries = 100)
  void numbersManyAtOnceBesideManyOthersAsOneByOne(
      @ForAll @Size(max = 200) List<@IntRange(max = 150) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 70) int atOnce) {
    Roll<Object> some = new Roll<>();
    Roll<Object> each = new Roll<>();
    for (int i = 0; i < 5_000; i++) {
      some.add("other " + i);
      each.add("other " + i);
    }
    for (List<Integer> part : Lists.partition(numbers, atOnce)) {
      List<Thing> things = part.stream().map(Thing::new).toList();
      assertThat(some.addAll(things)).isEqualTo(things.stream().mapToInt(each::add).toArray());
    }
    assertThat(some.size()).isEqualTo(each.size());
  }

  @Property(tries = 20)
  void keepsItsNumbersAsItGrows(@ForAll @IntRange(min = 1, max = 20_000) int size) {
    Roll<String> roll = new Roll<>();
    for (int i = 0; i < size; i++) {
      roll.add("thing " + i);
    }
    for (int i = 0; i < size; i++) {
      assertThat(roll.number("thing " + i)).isEqualTo(i);
    }
    assertThat(roll.number("another")).isEqualTo(Roll.NONE);
  }
}
