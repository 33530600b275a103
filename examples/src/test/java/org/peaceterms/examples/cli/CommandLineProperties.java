package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.report.Document;
import org.peaceterms.report.Line;
import org.peaceterms.report.MarkdownRenderer;
import org.peaceterms.report.PlanReport;
import org.peaceterms.report.TextRenderer;

/** What holds for all words and plans. */
class CommandLineProperties {

  @Property
  void anyWordsGetAnAnswerOrOneShortMessage(@ForAll List<String> words) {
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.status()).isBetween(0, 2);
    assertThat(run.err()).hasSizeLessThanOrEqualTo(1000);
    assertThat(run.err().isEmpty()).isEqualTo(run.status() != 2);
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Property
  void anyInputGetsOneShortMessage(@ForAll byte[] bytes) {
    Run run = Run.withInput(bytes, "show", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("standard input").hasSizeLessThanOrEqualTo(1000);
    assertThat(run.err()).hasLineCount(1);
  }

  @Property
  void everyPlanReadsBackFromWhatIsWritten(@ForAll Plan plan) {
    String json = PlanJson.write(plan);
    assertThat(PlanJson.using(SampleVocabulary.get()).readPlan(json)).isEqualTo(plan);
    PublicValidator.assertValid("plan", json);
  }

  @Property
  void markdownShowsTheWordsAsTheyAre(@ForAll String words) {
    String text = TextRenderer.plain().render(Document.builder().paragraph(Line.of(words)).build());
    String markdown =
        MarkdownRenderer.standard().render(Document.builder().paragraph(Line.of(words)).build());
    assertThat(shown(markdown)).isEqualTo(text.replace('\n', ' ').strip());
  }

  @Property
  void noMarkdownReportHoldsHtmlOrCode(@ForAll DraftPair drafts) {
    String markdown = MarkdownRenderer.standard().render(PlanReport.of(drafts.after()));
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline node) {
                throw new AssertionError("HTML: " + node.getLiteral());
              }

              @Override
              public void visit(HtmlBlock node) {
                throw new AssertionError("HTML: " + node.getLiteral());
              }

              @Override
              public void visit(IndentedCodeBlock node) {
                throw new AssertionError("code: " + node.getLiteral());
              }
            });
  }

  private static String shown(String markdown) {
    StringBuilder text = new StringBuilder();
    Node document = Parser.builder().build().parse(markdown);
    Node first = document.getFirstChild();
    if (first == null) {
      return "";
    }
    assertThat(first).isInstanceOf(Paragraph.class);
    assertThat(first.getNext()).isNull();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak node) {
            text.append(' ');
          }
        });
    return text.toString().strip();
  }
}
