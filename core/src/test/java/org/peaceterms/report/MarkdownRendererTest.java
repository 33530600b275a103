package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

  private static String markdown(Line line) {
    return MarkdownRenderer.standard().render(Document.builder().paragraph(line).build());
  }

  @Test
  void setsEveryBlockApart() {
    Document document =
        Document.builder()
            .heading(1, "From a to b")
            .items(
                ImmutableList.of(
                    new Item(Line.of("outer"), ImmutableList.of(Item.of("inner"))),
                    Item.of(Line.of("S1", Tone.STRONG).and(": a title"))))
            .add(
                new Block.Table(
                    ImmutableList.of(
                        new Block.Column("id", false), new Block.Column("terms", true)),
                    ImmutableList.of(ImmutableList.of(Line.of("a|b"), Line.of("72")))))
            .add(new Block.Listing("json", "{\"a\": \"```\"}"))
            .build();
    assertThat(MarkdownRenderer.standard().render(document))
        .isEqualTo(
            """
            # From a to b

            - outer
              - inner
            - **S1**: a title

            | id | terms |
            | --- | ---: |
            | a\\|b | 72 |

            ````json
            {"a": "```"}
            ````
            """);
  }

  @Test
  void escapesTheSignsOfMarkdown() {
    assertThat(markdown(Line.of("a *b* _c_ `d` [e](f) <g> h|i ~j~ &k; $l$ #m \\n")))
        .isEqualTo(
            "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> h\\|i \\~j\\~ \\&k; \\$l\\$ \\#m"
                + " \\\\n\n");
  }

  @Test
  void aLineDoesNotBeginWithASign() {
    assertThat(markdown(Line.of("- a"))).isEqualTo("\\- a\n");
    assertThat(markdown(Line.of("12. a"))).isEqualTo("12\\. a\n");
    assertThat(markdown(Line.of("+ a"))).isEqualTo("\\+ a\n");
    assertThat(markdown(Line.of("600,000 at most."))).isEqualTo("600,000 at most.\n");
  }

  @Test
  void anAddressIsALinkUnlessItCouldBreakOutOfIt() {
    assertThat(markdown(Line.of("https://example.org/a_b?c=1&d=2", Tone.ADDRESS)))
        .isEqualTo("<https://example.org/a_b?c=1&d=2>\n");
    assertThat(markdown(Line.of("https://example.org/> <b>", Tone.ADDRESS)))
        .isEqualTo("https://example.org/\\> \\<b\\>\n");
    assertThat(markdown(Line.of("javascript:alert(1)", Tone.ADDRESS)))
        .isEqualTo("javascript:alert(1)\n");
  }
}
