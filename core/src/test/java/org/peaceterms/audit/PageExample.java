package org.peaceterms.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;

/** The plans on the page of a rule, each under its heading. */
final class PageExample {
  private static final Pattern LISTING =
      Pattern.compile("## ([^\n]+)\n\n```json\n(.*?)```\n", Pattern.DOTALL);

  private final Map<String, Plan> plans = new LinkedHashMap<>();

  private PageExample() {}

  static PageExample of(Rule rule) {
    PageExample example = new PageExample();
    Matcher listing = LISTING.matcher(rule.page());
    PlanJson json = PlanJson.using(Corpus.vocabulary());
    while (listing.find()) {
      example.plans.put(listing.group(1), json.readPlan(listing.group(2)));
    }
    return example;
  }

  /** {@return the audit of the plan that breaks the rule} */
  Audit breaking() {
    return audit("A plan that breaks it");
  }

  /** {@return the audit of the plan that only just does not} */
  Audit nearMiss() {
    return audit("A near miss");
  }

  private Audit audit(String heading) {
    Dossier.Builder dossier = Dossier.builder().plan(plans.get(heading));
    plans.forEach(
        (title, plan) -> {
          if (title.startsWith("The law")) {
            dossier.addLaws(plan);
          } else if (title.startsWith("The version before")) {
            dossier.addEarlier(plan);
          }
        });
    return Audit.of(dossier.build());
  }
}
