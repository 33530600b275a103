package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.logic.compile.Deed;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;

/** The ids and names of moments, and the numbers of clauses. */
final class Labels {
  private static final String BEGIN = "/begin";
  private static final String COMPLETE = "/complete";
  private static final String TO = " to ";

  /** A deed that is named in more letters than that goes by its act alone. */
  private static final int SHORT = 40;

  private final Plan plan;
  private final Theory theory;
  private final Map<Address, Clause> clauses = new HashMap<>();
  private final Map<Moment, String> deeds = new HashMap<>();
  private final Map<String, String> terms = new HashMap<>();

  private record Address(String plan, String clause) {}

  Labels(Plan plan, Collection<Plan> laws, Theory theory, ImmutableList<Deed> deeds) {
    this.plan = plan;
    this.theory = theory;
    register(plan);
    laws.forEach(this::register);
    name(deeds);
  }

  private void register(Plan from) {
    from.clauses()
        .forEach(clause -> clauses.put(new Address(from.id().text(), clause.id().text()), clause));
  }

  /** Deeds of one clause that would read alike are numbered. */
  private void name(ImmutableList<Deed> all) {
    Map<String, Integer> alike = new LinkedHashMap<>();
    all.forEach(deed -> alike.merge(words(deed, ""), 1, Integer::sum));
    Map<String, Integer> given = new HashMap<>();
    for (Deed deed : all) {
      String plain = words(deed, "");
      boolean alone = alike.get(plain) == 1;
      String label = alone ? plain : words(deed, " " + given.merge(plain, 1, Integer::sum));
      put(deed.beginning(), "the start of " + label);
      put(deed.completion(), "the completion of " + label);
      deed.term().id().ifPresent(id -> terms.put(id.text(), label));
      nameByEvent(deed);
    }
  }

  private void put(Moment moment, String name) {
    if (moment.kind() == Moment.Kind.PERFORMANCE) {
      deeds.putIfAbsent(moment, name);
    }
  }

  /** A deed that brings an event about together with others is known by that event. */
  private void nameByEvent(Deed deed) {
    deed.term()
        .completes()
        .flatMap(plan.vocabulary()::event)
        .ifPresent(
            event ->
                deeds.put(deed.completion(), event.name() + " by point " + deed.clause().number()));
  }

  private String words(Deed deed, String number) {
    return "point " + deed.clause().number() + " (" + what(deed.term()) + number + ")";
  }

  private String what(Term term) {
    if (term instanceof Conduct conduct) {
      Wording wording = plan.wording();
      String objects = Phrase.objects(conduct.act(), conduct.object(), wording);
      String whole = Phrase.act(wording.name(conduct.act()), !objects.isEmpty()) + " " + objects;
      return whole.length() > SHORT
          ? Phrase.act(wording.name(conduct.act()), false)
          : whole.strip();
    }
    return term.kind().name().replace('-', ' ');
  }

  /** {@return an event by id and name} */
  EventName event(Moment moment) {
    return new EventName(id(moment), name(moment));
  }

  String id(Moment moment) {
    String prefix = plan.id() + ":";
    if (moment.kind() == Moment.Kind.CONSENT) {
      return moment.name().replace(TO + prefix, "/consent/").replace(TO, "/consent/");
    }
    return moment.kind() == Moment.Kind.PERFORMANCE && moment.name().startsWith(prefix)
        ? moment.name().substring(prefix.length())
        : moment.name();
  }

  /** {@return whether a moment has a name that people know it by} */
  boolean isNamed(Moment moment) {
    return switch (moment.kind()) {
      case EVENT -> !moment.name().contains(TO) && eventName(moment.name()).isPresent();
      case PERFORMANCE -> deeds.containsKey(moment);
      case CONSENT -> moment.name().contains(TO);
      case ORIGIN, END, ACT, BREACH, SUPPOSED -> false;
    };
  }

  String name(Moment moment) {
    return switch (moment.kind()) {
      case EVENT -> eventName(moment.name()).orElse(moment.name());
      case CONSENT -> "the consent of " + party(moment.name());
      case ORIGIN -> "the calendar";
      case PERFORMANCE, END, ACT, BREACH, SUPPOSED -> deeds.getOrDefault(moment, moment.name());
    };
  }

  private String party(String consent) {
    String party = consent.substring(0, consent.indexOf(TO));
    String matter = consent.substring(consent.indexOf(TO) + TO.length());
    String own = plan.id() + ":";
    String to = matter.startsWith(own) ? TO + matter(matter.substring(own.length())) : "";
    return plan.wording().name(new PartyId(party)) + to;
  }

  private String matter(String id) {
    String known = terms.get(id);
    return known == null ? plan.wording().name(Reference.of(head(id))) : known;
  }

  /** A term without an id is spoken of by its clause. */
  private static String head(String name) {
    return name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
  }

  private Optional<String> eventName(String name) {
    if (name.endsWith(BEGIN)) {
      return law(name, BEGIN);
    }
    if (name.endsWith(COMPLETE)) {
      return law(name, COMPLETE);
    }
    return name.indexOf('/') >= 0 || name.indexOf('+') >= 0 || name.contains("-P")
        ? Optional.empty()
        : plan.vocabulary().event(EventId.of(name)).map(event -> event.name());
  }

  private Optional<String> law(String name, String end) {
    String what = name.substring(0, name.length() - end.length());
    String words = end.equals(BEGIN) ? "the start of " : "the completion of ";
    return Optional.of(words + plan.wording().name(Reference.of(what)));
  }

  /** {@return clauses by the numbers of their premises, those of the plan before those of laws} */
  ImmutableList<Citation> clauses(Iterable<Integer> premises) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    ImmutableList.copyOf(premises).stream().sorted().map(this::clause).forEach(citations::add);
    return citations.build();
  }

  private Citation clause(int premise) {
    Premise of = theory.premises().get(premise);
    Clause clause = clauses.get(new Address(of.plan().text(), of.clause().text()));
    return new Citation(of.plan(), of.clause(), clause.number());
  }

  Citation clause(Deed deed) {
    return new Citation(plan.id(), deed.clause().id(), deed.clause().number());
  }

  String reading(Deed deed) {
    return deed.term().reading(plan.wording());
  }
}
