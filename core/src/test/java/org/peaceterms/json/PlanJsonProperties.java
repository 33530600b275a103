package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;

class PlanJsonProperties {
  private static final PlanJson JSON = PlanJson.using(SampleVocabulary.get());
  private static final PlanJson BARE = PlanJson.using(Vocabulary.empty());
  private static final ObjectMapper TREES = new ObjectMapper();

  @Property
  void aPlanIsReadAsItWasWritten(@ForAll Plan plan) {
    String text = PlanJson.write(plan);
    Plan read = JSON.readPlan(text);

    assertThat(read).isEqualTo(plan);
    assertThat(PlanJson.write(read)).isEqualTo(text);
  }

  @Property
  void aPositionIsReadAsItWasWritten(@ForAll Position position) {
    String text = PlanJson.write(position);
    Position read = JSON.readPosition(text);

    assertThat(read).isEqualTo(position);
    assertThat(PlanJson.write(read)).isEqualTo(text);
  }

  @Property
  void aVocabularyIsReadAsItWasWritten(@ForAll Plan plan) throws IOException {
    String text = PlanJson.write(plan.vocabulary());
    Vocabulary read =
        BARE.readVocabulary(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "vocabulary.json");

    assertThat(read).isEqualTo(plan.vocabulary());
    assertThat(PlanJson.write(read)).isEqualTo(text);
  }

  @Property
  void aTermIsReadAsItWasWritten(@ForAll Term term) throws IOException {
    JsonMapper mapper =
        JsonMapper.builder().addModule(new PeacetermsModule(SampleVocabulary.get())).build();
    String text = ResultJson.write(term);
    Term read = mapper.readValue(text, Term.class);

    assertThat(read).isEqualTo(term);
    assertThat(ResultJson.write(read)).isEqualTo(text);
  }

  @Property
  void aMapperWithItsOwnSettingsReadsWhatItWrites(@ForAll Plan plan) throws IOException {
    ObjectMapper mapper =
        new ObjectMapper().registerModule(new PeacetermsModule(SampleVocabulary.get()));

    assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
  }

  @Property
  void theOrderOfMembersDoesNotMatter(@ForAll Plan plan, @ForAll Random random) throws IOException {
    JsonNode tree = TREES.readTree(PlanJson.write(plan));

    assertThat(JSON.readPlan(shuffled(tree, random).toString())).isEqualTo(plan);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.shuffle(members, random);
      ObjectNode shuffled = TREES.createObjectNode();
      members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue(), random)));
      return shuffled;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode shuffled = TREES.createArrayNode();
      list.forEach(element -> shuffled.add(shuffled(element, random)));
      return shuffled;
    }
    return node;
  }

  @Property
  void languageAndTimeZoneDoNotMatter(
      @ForAll Plan plan, @ForAll("languages") String language, @ForAll("zones") String zone) {
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    String here = PlanJson.write(plan);
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(PlanJson.write(plan)).isEqualTo(here);
      assertThat(JSON.readPlan(here)).isEqualTo(plan);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  /** Turkish has its own i; the others have figures of their own. */
  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist");
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of("Pacific/Kiritimati", "Pacific/Midway", "Asia/Kathmandu");
  }
}
