/**
 * Plans, positions, vocabularies and results as JSON: exact, deterministic, strict.
 *
 * <p>In comes text that is hostile until read; out go values, or a {@link
 * org.peaceterms.json.InvalidJsonException} that names the file, the line and column, the JSON
 * pointer, the rule and the value. In go values, out comes text, the same bytes for equal values.
 * The JSON Schemas (2020-12) are here too.
 *
 * <pre>{@code
 * PlanJson json = PlanJson.using(Corpus.vocabulary());
 * Plan plan = json.readPlan(Path.of("draft.json"));
 * String text = PlanJson.write(plan);
 * }</pre>
 *
 * <p>Other programs register {@link org.peaceterms.json.PeacetermsModule} with a mapper of their
 * own.
 */
@NullMarked
package org.peaceterms.json;

import org.jspecify.annotations.NullMarked;
