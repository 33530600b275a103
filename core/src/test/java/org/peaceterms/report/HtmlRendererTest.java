package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  @Test
  void everyWordIsEscapedAndNothingIsLoaded() {
    String hostile = "<script>alert(\"1\")</script> & 'x' \u202E";
    Line line = Line.of(hostile).and(hostile, Tone.STRONG).and("javascript:alert(1)", Tone.ADDRESS);
    Document document =
        Document.builder()
            .heading(1, hostile)
            .paragraph(line)
            .items(ImmutableList.of(new Item(line, ImmutableList.of(Item.of(hostile)))))
            .add(
                new Block.Table(
                    ImmutableList.of(new Block.Column(hostile, true)),
                    ImmutableList.of(ImmutableList.of(line))))
            .add(new Block.Listing("json", hostile))
            .build();

    String html = HtmlRenderer.standard().render(document);
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n")
        .endsWith("</html>\n")
        .contains(
            "<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; </title>")
        .doesNotContain("<script", "href=", "src=", "\u202E");
  }

  @Test
  void blocksBecomeElements() {
    Document document =
        Document.builder()
            .heading(2, "Plans")
            .paragraph(Line.of("see ").and("https://example.org/?a=1&b=2", Tone.ADDRESS))
            .items(ImmutableList.of(new Item(Line.of("a"), ImmutableList.of(Item.of("b")))))
            .build();
    assertThat(HtmlRenderer.standard().render(document))
        .contains(
            """
            <body>
            <h2>Plans</h2>
            <p>see <a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">https://example.org/?a=1&amp;b=2</a></p>
            <ul>
            <li>a
            <ul>
            <li>b</li>
            </ul>
            </li>
            </ul>
            </body>
            """);
  }
}
