package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.peaceterms.term.value.InvalidValueException;

class TextRendererTest {
  private static final String LONG =
      "The ceasefire starts as soon as both sides have pulled back to the agreed points, and its"
          + " arrangements are agreed afterwards.";

  private static Document everyBlock() {
    return Document.builder()
        .heading(1, "From a to b")
        .paragraph(Line.of(LONG))
        .heading(2, "What changed")
        .heading(3, "Point 1")
        .paragraph(Line.of("A summary."))
        .items(
            ImmutableList.of(
                new Item(
                    Line.of("was: ", Tone.GONE).and(LONG), ImmutableList.of(Item.of("inner")))))
        .heading(2, "Table")
        .add(
            new Block.Table(
                ImmutableList.of(
                    new Block.Column("id", false),
                    new Block.Column("terms", true),
                    new Block.Column("title", false)),
                ImmutableList.of(
                    ImmutableList.of(Line.of("us-28"), Line.of("72"), Line.of("A plan")),
                    ImmutableList.of(Line.of("a"), Line.of("1"), Line.of("B")))))
        .add(new Block.Listing("json", "{\n  \"a\": 1\n}"))
        .build();
  }

  @Test
  void setsEveryBlockApart() {
    assertThat(TextRenderer.plain().render(everyBlock()))
        .isEqualTo(
            """
            From a to b
            ===========

            The ceasefire starts as soon as both sides have pulled back to the agreed points, and its
            arrangements are agreed afterwards.

            What changed
            ------------

            Point 1
              A summary.
              - was: The ceasefire starts as soon as both sides have pulled back to the agreed points, and its
                arrangements are agreed afterwards.
                - inner

            Table
            -----

            id     terms  title
            us-28     72  A plan
            a          1  B

            {
              "a": 1
            }
            """);
  }

  @Test
  void coloursOnlyRepeatWhatTheWordsSay() {
    String coloured = TextRenderer.coloured().render(everyBlock());
    assertThat(coloured).contains("\u001B[31mwas:\u001B[0m The ceasefire");
    assertThat(coloured.replaceAll("\u001B\\[[0-9]*m", ""))
        .isEqualTo(TextRenderer.plain().render(everyBlock()));
  }

  @Test
  void lettersThatSteerATerminalOrTurnTheLineAreLeftOut() {
    Document document =
        Document.builder()
            .paragraph(Line.of("red \u001B[31m, bell \u0007, line\nbreak, turn \u202Etxt.\u202C"))
            .build();
    assertThat(TextRenderer.plain().render(document))
        .isEqualTo("red [31m, bell , line break, turn txt.\n");
  }

  @Test
  void anEmptyDocumentIsEmptyText() {
    assertThat(TextRenderer.plain().render(Document.builder().build())).isEmpty();
    assertThat(Document.builder().items(ImmutableList.of()).build().blocks()).isEmpty();
  }

  @Test
  void aRowHasOneLineForEachColumn() {
    assertThatThrownBy(
            () ->
                new Block.Table(
                    ImmutableList.of(new Block.Column("id", false)),
                    ImmutableList.of(ImmutableList.of())))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("length of a row must be the number of columns, 1 but was '0'");
  }

  @Test
  void aHeadingHasARankFromOneToThree() {
    assertThatThrownBy(() -> Document.builder().heading(4, "too deep"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("level of a heading must be from 1 to 3 but was '4'");
  }
}
