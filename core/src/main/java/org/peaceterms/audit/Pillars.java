package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.PartyId;

/**
 * On which of the three pillars somebody's protection stands, wherever in the text they are: means
 * to defend itself, commitments to answer, and presence of others.
 *
 * @param text the text
 * @param beneficiary who is protected
 */
record Pillars(Text text, PartyId beneficiary) {

  /** One of the three. */
  enum Pillar implements FixedValue {
    /** Means to defend itself. */
    CAPABILITIES("arms and training that others give"),
    /** Answers that others owe. */
    COMMITMENTS("an answer that others owe"),
    /** Forces of others in the country. */
    PRESENCE("forces of others in the country");

    private final String words;

    Pillar(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /** A protection that stands on fewer than three. */
  static void hollow(Text text, Findings found) {
    for (PartyId beneficiary : Beneficiaries.of(text)) {
      Pillars pillars = new Pillars(text, beneficiary);
      ImmutableList<Pillar> missing = pillars.missing();
      if (!missing.isEmpty()) {
        List<Site> sites = new ArrayList<>();
        String[] fields = missing.stream().map(Pillar::word).toArray(String[]::new);
        Beneficiaries.all(text, beneficiary)
            .forEach(promise -> sites.add(promise.found().site(fields)));
        boolean barred = missing.contains(Pillar.PRESENCE) && pillars.bans().findAny().isPresent();
        if (barred) {
          pillars.bans().forEach(ban -> sites.add(ban.site("modality")));
        }
        found.together(
            "What protects "
                + text.name(beneficiary)
                + " lacks "
                + Phrase.and(missing.stream().map(Pillar::words).toList())
                + (barred ? ", which the text even forbids." : "."),
            sites);
      }
    }
  }

  /** {@return the pillars that are missing} */
  ImmutableList<Pillar> missing() {
    ImmutableList.Builder<Pillar> missing = ImmutableList.builder();
    if (!hasCapabilities()) {
      missing.add(Pillar.CAPABILITIES);
    }
    if (!hasCommitments()) {
      missing.add(Pillar.COMMITMENTS);
    }
    if (!hasPresence()) {
      missing.add(Pillar.PRESENCE);
    }
    return missing.build();
  }

  private Stream<Promise> promises() {
    return Beneficiaries.all(text, beneficiary).stream();
  }

  private boolean hasCapabilities() {
    return trained()
        || promises().anyMatch(promise -> !promise.guarantee().capabilities().isEmpty())
        || text.of(Conduct.KIND).stream()
            .map(Placed::term)
            .filter(conduct -> conduct.modality() == Modality.MUST)
            .filter(conduct -> text.isA(conduct.act(), Concepts.STRENGTHEN_FORCES))
            .anyMatch(conduct -> conduct.recipients().contains(beneficiary));
  }

  private boolean trained() {
    return inCountry()
        .map(Placed::term)
        .filter(deployment -> deployment.modality() != Modality.MUST_NOT)
        .anyMatch(deployment -> text.anyIsA(deployment.mandate(), Concepts.FORCE_BUILDING));
  }

  private boolean hasCommitments() {
    return promises()
        .anyMatch(promise -> !promise.guarantee().commitments().isEmpty() || promise.isCommitted());
  }

  private boolean hasPresence() {
    return promises().anyMatch(promise -> !promise.guarantee().presence().isEmpty())
        || inCountry()
            .map(Placed::term)
            .filter(deployment -> deployment.modality() != Modality.MUST_NOT)
            .anyMatch(deployment -> !deployment.whose().contains(beneficiary));
  }

  /** {@return the terms that keep forces of others out of the country, whatever happens} */
  Stream<Placed<Deployment>> bans() {
    return inCountry().filter(ResponseRules::keepsOut);
  }

  private Stream<Placed<Deployment>> inCountry() {
    return text.of(Deployment.KIND).stream()
        .filter(
            deployment ->
                Places.anyIn(text.plan().vocabulary(), deployment.term().place(), beneficiary));
  }
}
