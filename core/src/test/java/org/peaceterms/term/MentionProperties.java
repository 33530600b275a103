package org.peaceterms.term;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Reference;

class MentionProperties {
  @Property
  void everyIdIsReadBackFromItsText(@ForAll Plan plan) throws ReflectiveOperationException {
    for (Clause clause : plan.clauses()) {
      for (Term term : clause.allTerms()) {
        for (Id id : term.kind().mentions(term)) {
          assertThat(id.getClass().getMethod("of", String.class).invoke(null, id.toString()))
              .isEqualTo(id);
        }
      }
    }
  }

  @Property
  void whatATermMentionsOfItsTextNoVocabularyDeclares(@ForAll Plan plan) {
    for (Clause clause : plan.clauses()) {
      for (Term term : clause.allTerms()) {
        assertThat(term.ownMentions())
            .containsExactlyElementsOf(
                term.mentions().stream().filter(id -> isUndeclared(id, plan)).toList());
      }
      assertThat(clause.ownMentions())
          .containsExactlyElementsOf(
              clause.allTerms().stream().flatMap(term -> term.ownMentions().stream()).toList());
    }
  }

  private static boolean isUndeclared(Id id, Plan plan) {
    return !(id instanceof EntityId) && plan.vocabulary().entry(id).isEmpty();
  }

  @Property
  void aTermMentionsWhatTheTermsInsideItMention(@ForAll Term term) {
    assertThat(term.kind().nested(term))
        .allSatisfy(
            inner ->
                assertThat(term.kind().mentions(term)).containsAll(inner.kind().mentions(inner)));
  }

  @Property
  void whatAFreeTermMentionsIsDeclaredInTheVocabulary(@ForAll Term term) {
    assertThat(term.kind().mentions(term))
        .filteredOn(id -> !(id instanceof EntityId || id instanceof Reference))
        .allSatisfy(id -> assertThat(SampleVocabulary.get().entry(id)).isPresent());
  }
}
