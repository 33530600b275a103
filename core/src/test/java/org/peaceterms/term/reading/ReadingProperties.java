package org.peaceterms.term.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.term.Term;

class ReadingProperties {
  private static final Wording NAMES =
      id ->
          SampleVocabulary.get()
              .entry(id)
              .map(Entry::name)
              .orElseGet(() -> Wording.plain().name(id));

  @Property
  void aTermReadsAsOneSentence(@ForAll Term term) {
    assertIsSentence(term.reading(NAMES));
  }

  @Property
  void aTermReadsAsOneSentenceWithoutNames(@ForAll Term term) {
    assertIsSentence(term.reading(Wording.plain()));
  }

  @Property
  void theTermsOfAPlanReadAsSentencesInItsWording(@ForAll Plan plan) {
    for (Clause clause : plan.clauses()) {
      clause.allTerms().forEach(term -> assertIsSentence(term.reading(plan.wording())));
    }
  }

  private static void assertIsSentence(String sentence) {
    assertThat(sentence)
        .matches("(?s)\\p{Lu}.*[^.]\\.")
        .doesNotContain("  ", " ,", " ;", " :", " .", ",,", ", ,", "[]", "[", "( ", " )", "()")
        .doesNotContain("null", "Optional", "must must", " and and ", " or or ");
  }
}
