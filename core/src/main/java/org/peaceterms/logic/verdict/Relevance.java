package org.peaceterms.logic.verdict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out what cannot take part in a clash: a variable that nothing needs false can be made
 * true, and one that nothing needs true can be made false, and with it goes every clause or
 * distance that is kept then.
 */
final class Relevance {
  private final Variables variables;
  private final List<Item> items = new ArrayList<>();
  private final Map<Integer, List<Item>> needingTrue = new HashMap<>();
  private final Map<Integer, List<Item>> needingFalse = new HashMap<>();
  private final int[] makers;
  private final int[] users;
  private final Deque<Integer> loose = new ArrayDeque<>();
  private final List<Clause> clauses = new ArrayList<>();
  private final List<List<Edge>> blocks = new ArrayList<>();

  /** A clause or a distance, and whether it still counts. */
  private static final class Item {
    private final List<Integer> causes;
    private final List<Integer> effects;
    private boolean gone;

    Item(List<Integer> causes, List<Integer> effects) {
      this.causes = causes;
      this.effects = effects;
    }
  }

  Relevance(Variables variables, List<Clause> all, List<List<Edge>> allBlocks) {
    this.variables = variables;
    this.makers = new int[variables.count() + 1];
    this.users = new int[variables.count() + 1];
    List<Item> ofClauses = new ArrayList<>();
    for (Clause clause : all) {
      ofClauses.add(add(clause.causes().asList(), clause.effects().asList()));
    }
    List<List<Item>> ofEdges = new ArrayList<>();
    for (List<Edge> block : allBlocks) {
      List<Item> ofBlock = new ArrayList<>();
      block.forEach(edge -> ofBlock.add(add(edge.causes().asList(), edge.exceptions().asList())));
      ofEdges.add(ofBlock);
    }
    prune();
    for (int i = 0; i < all.size(); i++) {
      if (!ofClauses.get(i).gone) {
        clauses.add(all.get(i));
      }
    }
    for (int i = 0; i < allBlocks.size(); i++) {
      List<Edge> block = new ArrayList<>();
      for (int j = 0; j < allBlocks.get(i).size(); j++) {
        if (!ofEdges.get(i).get(j).gone) {
          block.add(allBlocks.get(i).get(j));
        }
      }
      if (!block.isEmpty()) {
        blocks.add(block);
      }
    }
  }

  private Item add(List<Integer> causes, List<Integer> effects) {
    Item item = new Item(causes, effects);
    items.add(item);
    for (int cause : causes) {
      if (!variables.meaning(cause).isAssumption()) {
        users[cause]++;
        needingTrue.computeIfAbsent(cause, key -> new ArrayList<>()).add(item);
      }
    }
    for (int effect : effects) {
      makers[effect]++;
      needingFalse.computeIfAbsent(effect, key -> new ArrayList<>()).add(item);
    }
    return item;
  }

  private void prune() {
    variables.atoms().forEach(loose::add);
    while (!loose.isEmpty()) {
      int variable = loose.remove();
      if (users[variable] == 0) {
        needingFalse.getOrDefault(variable, List.of()).forEach(this::drop);
      } else if (makers[variable] == 0) {
        needingTrue.getOrDefault(variable, List.of()).forEach(this::drop);
      }
    }
  }

  private void drop(Item item) {
    if (item.gone) {
      return;
    }
    item.gone = true;
    for (int cause : item.causes) {
      if (!variables.meaning(cause).isAssumption() && --users[cause] == 0) {
        loose.add(cause);
      }
    }
    for (int effect : item.effects) {
      if (--makers[effect] == 0) {
        loose.add(effect);
      }
    }
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<List<Edge>> blocks() {
    return blocks;
  }
}
