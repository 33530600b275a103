package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peaceterms.term.Aspect;

class ChangeCodeTest {

  @ParameterizedTest
  @EnumSource(ChangeCode.class)
  void aCodeIsDottedLowerCaseAndHasASentence(ChangeCode code) {
    assertThat(code.code()).matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");
    assertThat(code.sentence()).matches("[A-Z].*\\.");
    assertThat(ChangeCode.ofCode(code.code())).contains(code);
    assertThat(code).hasToString(code.code());
  }

  @Test
  void everyAspectHasACodeForComingGoingAndChanging() {
    Stream<String> aspects =
        Arrays.stream(Aspect.values())
            .filter(aspect -> aspect != Aspect.IDENTITY && aspect != Aspect.SOURCE)
            .filter(aspect -> aspect != Aspect.MODALITY)
            .map(Aspect::word);
    assertThat(aspects)
        .allSatisfy(
            aspect -> {
              assertThat(ChangeCode.ofCode("term." + aspect + ".added")).isPresent();
              assertThat(ChangeCode.ofCode("term." + aspect + ".removed")).isPresent();
              assertThat(ChangeCode.ofCode("term." + aspect + ".changed")).isPresent();
            });
  }

  @Test
  void metadataOrderNumbersIdsAndTypographyAreNoSubstance() {
    assertThat(Arrays.stream(ChangeCode.values()).filter(code -> !code.isSubstantive()))
        .containsExactlyInAnyOrder(
            ChangeCode.PLAN_METADATA,
            ChangeCode.CLAUSE_MOVED,
            ChangeCode.CLAUSE_RENUMBERED,
            ChangeCode.CLAUSE_IDENTITY,
            ChangeCode.CLAUSE_TYPOGRAPHIC,
            ChangeCode.CHOICE_IDENTITY,
            ChangeCode.CHOICE_REORDERED,
            ChangeCode.TERM_REORDERED,
            ChangeCode.TERM_IDENTITY);
  }
}
