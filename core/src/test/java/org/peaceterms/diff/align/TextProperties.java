package org.peaceterms.diff.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of how the diff looks at prose, by what regular expressions make of it. */
class TextProperties {
  private static final String GAPS = "[^\\p{L}\\p{Nd}\\p{Nl}\\p{No}]+";

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll(GAPS, " ").strip();
  }

  /** Letters that change with case or place, figures of all sorts, and what is no part of words. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(
            "aBz09 ,.-\u201c\u00c4\u00df\u0130\u0131\u03a3\u03c3\u0416\u0456\u2460\u216b\u00bd\u00b2")
        .ofMaxLength(12);
  }

  @Property
  void bareIsWhatLettersAndFiguresAreLeft(@ForAll("texts") String text) {
    assertThat(Text.bare(text)).isEqualTo(plain(text));
  }

  @Property
  void bareTakesAnyText(@ForAll String text) {
    assertThat(Text.bare(text)).isEqualTo(plain(text));
  }

  @Property
  void textsAreTheSameIfTheirBareFormsAre(
      @ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(Text.isSame(one, other)).isEqualTo(plain(one).equals(plain(other)));
  }

  @Property
  void typographyIsNoDifference(@ForAll("texts") String text) {
    assertThat(Text.isSame(text, " " + text.replace(",", " ; ") + "!")).isTrue();
  }

  @Property
  void wordsHaveTheFeaturesOfTheirBareForms(@ForAll("texts") String text) {
    assertThat(Text.stems(text)).isEqualTo(Text.stems(plain(text)));
  }
}
