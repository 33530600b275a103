package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.Optional;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;

/**
 * Equal values as one object, whichever drafts they are of: whether two are equal is then whether
 * they are the same, where to compare them part by part would take longest if they are. None is
 * kept here that no draft needs any more.
 */
final class Unique {
  private static final Interner<String> TEXTS = Interners.newWeakInterner();
  private static final Interner<Optional<String>> HEADINGS = Interners.newWeakInterner();
  private static final Interner<ImmutableList<Term>> TERMS = Interners.newWeakInterner();
  private static final Interner<ImmutableList<Choice>> CHOICES = Interners.newWeakInterner();

  private static final Interner<Content> CONTENTS = Interners.newWeakInterner();
  private static final Interner<Frame> FRAMES = Interners.newWeakInterner();

  private Unique() {}

  static String text(String text) {
    return TEXTS.intern(text);
  }

  static Optional<String> heading(Optional<String> heading) {
    return heading.isEmpty() ? heading : HEADINGS.intern(heading);
  }

  static ImmutableList<Term> terms(ImmutableList<Term> terms) {
    return terms.isEmpty() ? terms : TERMS.intern(terms);
  }

  static ImmutableList<Choice> choices(ImmutableList<Choice> choices) {
    return choices.isEmpty() ? choices : CHOICES.intern(choices);
  }

  static Content content(Clause clause) {
    return CONTENTS.intern(Content.of(clause));
  }

  static Frame frame(Clause clause) {
    return FRAMES.intern(Frame.of(clause));
  }
}
