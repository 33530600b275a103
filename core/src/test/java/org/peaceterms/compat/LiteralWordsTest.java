package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.PlanId;

class LiteralWordsTest {
  private static final Theory DRAFTS =
      Compilation.of(
          List.of(
              Corpus.plan(PlanId.of("us-28")).orElseThrow(),
              Corpus.plan(PlanId.of("ru-memo-2025")).orElseThrow()),
          List.of());

  private static String words(Literal literal, Vocabulary vocabulary) {
    return LiteralWords.of(literal, DRAFTS, vocabulary);
  }

  @ParameterizedTest
  @CsvSource({
    "us-28:6, point 6 of us-28 is broken",
    "us-28:6.strength by ukraine, Ukraine breaks point 6 of us-28",
    "ru-memo-2025:I.5.limits, point I.5 of ru-memo-2025 is broken"
  })
  void aBreachIsOneOfAPointOfAText(String moment, String words) {
    Literal broken = Literal.of(new Atom.Occurs(new Moment(Moment.Kind.BREACH, moment)));
    assertThat(words(broken, Corpus.vocabulary())).isEqualTo(words);
    assertThat(words(broken.not(), Corpus.vocabulary())).isEqualTo("it is not so that " + words);
  }

  @ParameterizedTest
  @CsvSource({
    "us to us-28, the United States, us-28",
    "us to us-28:6.strength, the United States, point 6 of us-28",
    "russia to ru-memo-2025:I.5/terms/1, Russia, point I.5 of ru-memo-2025"
  })
  void consentIsToATextOrToAPointOfIt(String moment, String who, String matter) {
    Literal consent = Literal.of(new Atom.Occurs(new Moment(Moment.Kind.CONSENT, moment)));
    assertThat(words(consent, Corpus.vocabulary())).isEqualTo(who + " agrees to " + matter);
    assertThat(words(consent.not(), Corpus.vocabulary()))
        .isEqualTo(who + " does not agree to " + matter);
  }

  @Test
  void aValueLeftOpenIsOneOfAPoint() {
    Literal open = Literal.of(new Atom.Missing("ru-memo-2025:I.5.limits bound"));
    assertThat(words(open, Corpus.vocabulary()))
        .isEqualTo("\u201Cbound\u201D, which point I.5 leaves open, is fixed so");
  }

  @Test
  void anEventIsNamedAsTheVocabularyNamesIt() {
    Literal signed = Literal.of(new Atom.Occurs(Moment.event("signature")));
    assertThat(words(signed, Corpus.vocabulary())).isEqualTo("the signature takes place");
    assertThat(words(signed.not(), Vocabulary.builder().build()))
        .isEqualTo("it is not so that signature takes place");
  }
}
