package org.peaceterms.contradiction;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.Phrase;

/**
 * A nogood told so that it can be read aloud: what the points say, what is assumed, what follows
 * from it step by step, and where it breaks. A step has a number only if a later one goes back to
 * it twice.
 */
final class Argument {
  private final Inquiry inquiry;
  private final Nogood nogood;
  private final Optional<Proof> proof;
  private final ClashWords clash;
  private final List<String> sentences = new ArrayList<>();
  private final Multiset<Literal> uses = HashMultiset.create();
  private final Map<Literal, Integer> numbers = new HashMap<>();
  private final Set<Literal> derived = new LinkedHashSet<>();
  private final Set<Literal> needed = new LinkedHashSet<>();
  private final Set<Literal> unbroken = new LinkedHashSet<>();
  private Optional<Literal> last = Optional.empty();
  private int numbered;

  private Argument(Inquiry inquiry, Nogood nogood, Optional<Proof> proof) {
    this.inquiry = inquiry;
    this.nogood = nogood;
    this.proof = proof;
    this.clash = new ClashWords(inquiry);
  }

  static ImmutableList<String> of(Inquiry inquiry, Nogood nogood, Optional<Proof> proof) {
    return new Argument(inquiry, nogood, proof).tell();
  }

  private ImmutableList<String> tell() {
    proof.ifPresent(this::count);
    says();
    nogood.literals().stream()
        .map(literal -> "Suppose that " + inquiry.saying().literal(literal) + ".")
        .forEach(sentences::add);
    proof.ifPresentOrElse(found -> tell(found, ""), this::listing);
    return ImmutableList.copyOf(sentences);
  }

  /** What each point says, in the words of the terms that matter. */
  private void says() {
    ImmutableListMultimap<Integer, Term> terms = Used.terms(inquiry, nogood, proof);
    for (int premise : nogood.premises()) {
      String point =
          Ascii.toUpperCase(inquiry.words().point(premise).substring(0, 1))
              + inquiry.words().point(premise).substring(1);
      ImmutableList<String> readings =
          terms.get(premise).stream()
              .map(term -> inquiry.words().reading(premise, term))
              .distinct()
              .collect(ImmutableList.toImmutableList());
      sentences.add(
          readings.isEmpty()
              ? point + " says: " + inquiry.words().clause(premise).summary()
              : point + " says: " + String.join(" ", readings));
    }
  }

  /** How often later lines go back to each literal, and which of them a reader must be told. */
  private void count(Proof part) {
    part.lines().stream()
        .filter(line -> line.by().source() != Rule.Source.MEANING)
        .forEach(line -> uses.addAll(line.because()));
    part.lines().stream()
        .filter(line -> line.by().lemma().isEmpty() && !isComing(line.derived()))
        .forEach(line -> needed.addAll(line.because()));
    part.match(
        end -> {
          end.broken().literals().forEach(literal -> uses.add(literal.not()));
          if (end.broken().lemma().isEmpty()) {
            end.broken().literals().forEach(literal -> needed.add(literal.not()));
          }
          return true;
        },
        split -> {
          count(split.ifTrue());
          count(split.ifFalse());
          return true;
        });
  }

  private void tell(Proof part, String lead) {
    String start = lead;
    for (Proof.Line line : part.lines()) {
      if (tell(line, start)) {
        start = "";
      }
    }
    String rest = start;
    part.match(end -> tell(end, rest), split -> tell(split, rest));
  }

  private boolean tell(Proof.Line line, String lead) {
    if (isUnbroken(line)) {
      unbroken.add(line.derived());
      return false;
    }
    if (isSilent(line)) {
      return false;
    }
    String what =
        hasWords(line.derived()) ? inquiry.saying().mustBe(line.derived()) : "that way is closed";
    derived.add(line.derived());
    String sentence =
        line.by()
            .lemma()
            .map(lemma -> fact(lemma, line.because()) + "; so " + what)
            .orElseGet(() -> because(line.because()) + said(line.by()) + what);
    sentences.add(capital(lead + sentence) + numbered(line.derived()) + ".");
    last = Optional.of(line.derived());
    return true;
  }

  /**
   * Lines that say nothing new to a reader: facts, parts of conditions, and that what a point
   * promises comes, of which an order of time is only the consequence.
   */
  private boolean isSilent(Proof.Line line) {
    Rule by = line.by();
    return switch (by.source()) {
      case FACT, ASSUMED, NO_BREACH, MEANING -> true;
      case LEMMA -> false;
      case SAID ->
          line.derived().atom() instanceof Atom.Defined
              || isLasting(line.derived())
              || (isComing(line.derived()) && isOnlyForOrder(line.derived()));
    };
  }

  /** That nobody does what is forbidden, and what the words make of that. */
  private boolean isUnbroken(Proof.Line line) {
    return line.by().source() == Rule.Source.NO_BREACH
        || (line.by().statement().map(inquiry::statement).map(Statement::isVocabulary).orElse(false)
            && !line.because().isEmpty()
            && unbroken.containsAll(line.because()));
  }

  private static boolean hasWords(Literal literal) {
    return !(literal.atom() instanceof Atom.Defined) || Saying.isCompletion(literal);
  }

  /** That a term does not end is what everybody takes it for. */
  private static boolean isLasting(Literal literal) {
    return !literal.positive()
        && literal.atom() instanceof Atom.Occurs occurs
        && occurs.moment().kind() == Moment.Kind.END;
  }

  private static boolean isComing(Literal literal) {
    return literal.positive()
        && literal.atom() instanceof Atom.Occurs occurs
        && (occurs.moment().kind() == Moment.Kind.PERFORMANCE
            || occurs.moment().kind() == Moment.Kind.EVENT);
  }

  /** Whether a literal is used for lemmas, and for literals that are, and for nothing else. */
  private boolean isOnlyForOrder(Literal literal) {
    return !needed.contains(literal);
  }

  private String said(Rule by) {
    Statement statement = inquiry.statement(by.statement().orElseThrow());
    return statement.isVocabulary()
        ? ""
        : inquiry.words().point(statement.premise()) + " says that ";
  }

  private String numbered(Literal literal) {
    if (uses.count(literal) < 2) {
      return "";
    }
    numbers.put(literal, ++numbered);
    return " (" + numbered + ")";
  }

  /** A fact with its reasons; an order that was told just before is not told again. */
  private String fact(Lemma lemma, List<Literal> causes) {
    return last.filter(causes::contains)
        .flatMap(
            told ->
                clash.rest(lemma, told).map(rest -> "but " + because(without(told, causes)) + rest))
        .orElseGet(() -> because(causes) + clash.sentence(lemma));
  }

  private static List<Literal> without(Literal one, List<Literal> all) {
    return all.stream().filter(literal -> !literal.equals(one)).toList();
  }

  /** "Since x and by (1), ": what the reader was told, the sentence just before apart. */
  private String because(List<Literal> causes) {
    List<String> parts = new ArrayList<>();
    boolean soFar = false;
    for (Literal cause : causes) {
      if (numbers.containsKey(cause) && !last.equals(Optional.of(cause))) {
        parts.add("by (" + numbers.get(cause) + ")");
      } else if (last.equals(Optional.of(cause))) {
        soFar = true;
      } else if (derived.contains(cause) && hasWords(cause)) {
        parts.add("since " + inquiry.saying().mustBe(cause));
      }
    }
    String reasons = Phrase.and(parts);
    if (soFar) {
      return "so" + (reasons.isEmpty() ? " " : ", " + reasons + ", ");
    }
    return reasons.isEmpty() ? "" : reasons + ", ";
  }

  private boolean tell(Proof.End end, String lead) {
    Rule broken = end.broken();
    Optional<Literal> denied = denied(broken);
    String sentence =
        broken
            .lemma()
            .map(lemma -> fact(lemma, denials(broken)))
            .or(() -> denied.map(literal -> against(broken, literal)))
            .orElseGet(() -> because(denials(broken)) + impossible(broken));
    sentences.add(capital(lead + sentence) + ".");
    last = Optional.empty();
    return true;
  }

  /** What a broken rule demands against what was told last, or as all ways to it are closed. */
  private Optional<Literal> denied(Rule broken) {
    Optional<Literal> denied =
        last.map(Literal::not).filter(literal -> broken.literals().contains(literal));
    if (denied.filter(literal -> literal.atom() instanceof Atom.Defined).isEmpty()) {
      return denied;
    }
    List<Literal> deniable = broken.literals().stream().filter(this::isDeniable).toList();
    return deniable.size() == 1 ? Optional.of(deniable.get(0)) : Optional.empty();
  }

  /** Whether a literal of a rule is neither one of several ways nor what is the case anyway. */
  private boolean isDeniable(Literal literal) {
    return !(literal.atom() instanceof Atom.Defined)
        && !inquiry.theory().facts().contains(literal.not())
        && !nogood.literals().contains(literal.not());
  }

  private static List<Literal> denials(Rule rule) {
    return rule.literals().stream().map(Literal::not).toList();
  }

  /** The rule demands the opposite of what was told last. */
  private String against(Rule broken, Literal denied) {
    return because(without(denied.not(), denials(broken)))
        + broken.statement().map(statement -> said(broken)).orElse("")
        + inquiry.saying().mustBe(denied)
        + ", which is not so";
  }

  /** A proposition that nothing is left of. */
  private String impossible(Rule broken) {
    Optional<String> who =
        broken
            .statement()
            .map(inquiry::statement)
            .filter(statement -> !statement.isVocabulary())
            .map(statement -> inquiry.words().point(statement.premise()));
    List<Literal> open =
        broken.literals().stream().filter(literal -> !derived.contains(literal.not())).toList();
    List<String> ways =
        (open.isEmpty() ? broken.literals() : open)
            .stream().filter(this::isDeniable).map(inquiry.saying()::mustBe).distinct().toList();
    if (ways.isEmpty()) {
      return "nothing is left of what " + who.map(point -> point + " demands").orElse("is needed");
    }
    return who.map(point -> point + " demands that ").orElse("it would be needed that ")
        + Phrase.or(ways)
        + ", which is not so";
  }

  private boolean tell(Proof.Split split, String lead) {
    if (!lead.isEmpty()) {
      sentences.add(capital(lead) + "there are two ways.");
    }
    boolean spoken = !(split.on().atom() instanceof Atom.Defined);
    branch(
        split.ifTrue(), spoken ? "if " + inquiry.saying().literal(split.on()) + ": " : "one way: ");
    branch(
        split.ifFalse(),
        spoken ? "and if " + inquiry.saying().literal(split.on().not()) + ": " : "the other way: ");
    return true;
  }

  /** What was told on one way does not count on the other. */
  private void branch(Proof way, String lead) {
    Set<Literal> toldBefore = ImmutableSet.copyOf(derived);
    Multiset<Literal> usesOfAll = ImmutableMultiset.copyOf(uses);
    uses.clear();
    count(way);
    last = Optional.empty();
    tell(way, lead);
    uses.clear();
    uses.addAll(usesOfAll);
    derived.retainAll(toldBefore);
    numbers.keySet().retainAll(toldBefore);
  }

  /** Without a proof that can be followed, the facts that it rests on. */
  private void listing() {
    for (Lemma lemma : nogood.lemmas()) {
      sentences.add(capital(clash.sentence(lemma)) + ".");
    }
    if (nogood.lemmas().size() != 1) {
      sentences.add("Taken together, this leaves no course of events.");
    }
  }

  private static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Ascii.toUpperCase(sentence.substring(0, 1)) + sentence.substring(1);
  }
}
