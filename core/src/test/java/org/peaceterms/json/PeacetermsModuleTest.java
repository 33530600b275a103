package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

class PeacetermsModuleTest {
  @Test
  void isFoundByServiceLoader() {
    assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(PeacetermsModule.class);
    assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(PeacetermsModule.class);
  }

  @Test
  void letsAPlainMapperReadAndWritePlans() throws IOException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    for (Plan plan : Corpus.plans()) {
      assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
    }
  }

  @Test
  void bringsTheModulesItNeeds() throws IOException {
    ObjectMapper mapper = new ObjectMapper().registerModule(new PeacetermsModule());
    Plan plan = Corpus.plans().get(0);

    assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
  }

  @Test
  void buildsPlansOnTheVocabularyItIsGiven() throws IOException {
    ObjectMapper mapper =
        new ObjectMapper().registerModule(new PeacetermsModule(SampleVocabulary.get()));
    Plan plan = mapper.readValue(SmallPlan.withTerm(SmallPlan.TERM), Plan.class);

    assertThat(plan.shared()).isEqualTo(SampleVocabulary.get());
  }

  @Test
  void readsTermsAsPartsOfOtherValues() throws IOException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    Plan plan = Corpus.plans().get(0);
    Note note = new Note(LocalDate.of(2026, 1, 1), plan.clauses().get(0).terms());

    assertThat(mapper.readValue(mapper.writeValueAsString(note), Note.class)).isEqualTo(note);
  }

  /**
   * A value of another program.
   *
   * @param day a day
   * @param terms terms
   */
  record Note(LocalDate day, List<Term> terms) {}

  @Test
  void worksUnderForeignSettings() throws IOException {
    ObjectMapper mapper =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(
                SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .build();
    for (Plan plan : Corpus.plans()) {
      assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
    }
  }

  @Test
  void keepsItsOwnNamesWhereTheMapperNamesMembersOtherwise() throws IOException {
    ObjectMapper mapper =
        JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    Plan plan = Corpus.plans().get(0);

    assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
  }
}
