/**
 * Results as text for people: plain text, with or without colour, Markdown and HTML.
 *
 * <p>In comes any result (a plan, a diff, a judgement, a schedule); out goes a {@link
 * org.peaceterms.report.Document} of headings, paragraphs, lists and tables, which a {@link
 * org.peaceterms.report.Renderer} turns into text. The output is for people and may be reworded in
 * any release: do not parse it.
 *
 * <pre>{@code
 * Document report = DiffReport.of(PlanDiff.between(before, after));
 * String text = TextRenderer.plain().render(report);
 * String markdown = MarkdownRenderer.standard().render(report);
 * }</pre>
 */
@NullMarked
package org.peaceterms.report;

import org.jspecify.annotations.NullMarked;
