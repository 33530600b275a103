package org.peaceterms.term.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.fixtures.SampleTerms;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.Reference;

/** What a well-filled term of each kind reads like. */
class ReadingTest {
  private static final Wording NAMES = SamplePlans.everyKind().wording();

  private static final ImmutableMap<String, String> READINGS =
      ImmutableMap.<String, String>builder()
          .put("declaration", "Ukraine is declared to be neutral.")
          .put(
              "conduct",
              "Russia and Ukraine must negotiate territory with the United States "
                  + "through the Peace Council within 100 days of the signature, as far as "
                  + "that is possible, only if the start of the ceasefire has taken place.")
          .put(
              "quantity-limit",
              "The strength of the armed forces of Ukraine must be at most 600,000, not "
                  + "counting the national guard, during peacetime, to be reached within 90 "
                  + "days of the signature, checked by the Organization for Security and "
                  + "Co-operation in Europe by means of satellites, with access.")
          .put(
              "membership",
              "Ukraine is free to seek membership of NATO, can be admitted to NATO only "
                  + "by consensus and becomes a member of NATO by 1 January 2027.")
          .put(
              "territorial-status",
              "Crimea and the Donbas are recognised by the United States as held in fact "
                  + "by Russia (and no more than that) and administered by the Organization "
                  + "for Security and Co-operation in Europe, until the referendum.")
          .put(
              "contact-line",
              "The line of contact in Donetsk and Kherson is frozen as it stands at the "
                  + "signature.")
          .put(
              "withdrawal",
              "Russia and Ukraine must withdraw heavy weapons from the Donbas by 15 km "
                  + "on each side, measured from the Russian-held part of Kherson for Russia "
                  + "and the line of contact for Ukraine, within 14 days of the start of the "
                  + "ceasefire (its completion is the pull-back of both sides to the agreed "
                  + "points).")
          .put(
              "demilitarised-zone",
              "The line of contact must be a demilitarised zone 50 km wide, free of "
                  + "heavy weapons, closed to the forces of Russia and Ukraine, open to the "
                  + "Organization for Security and Co-operation in Europe, administered by the "
                  + "Peace Council, watched by the Organization for Security and Co-operation "
                  + "in Europe, from the start of the ceasefire on.")
          .put(
              "deployment",
              "Peacekeepers contributed by the Coalition of the Willing under the "
                  + "command of France may be stationed temporarily in Ukraine for deterrence, "
                  + "to monitor the ceasefire, on the authority of the Peace Council, "
                  + "numbering at most 30,000, during the ceasefire.")
          .put(
              "ceasefire",
              "Russia and Ukraine must stop fighting on land, in the air and at sea in "
                  + "Ukraine, from 72 hours after the signature on, for 60 days, without "
                  + "conditions, renewed by agreement, watched by the Organization for "
                  + "Security and Co-operation in Europe.")
          .put(
              "sequence",
              "The pull-back of both sides to the agreed points must come before the "
                  + "start of the ceasefire by at least 1 day and at most 10 days; without it "
                  + "the start of the ceasefire cannot take place.")
          .put(
              "guarantee",
              "The protection of Ukraine against Russia is guaranteed by the United "
                  + "Kingdom, France and Germany, and the United States and others, on the "
                  + "model of Article 5 of the North Atlantic Treaty, from the signature on, "
                  + "for 15 years exactly, renewed by agreement, binding in law, for a price, "
                  + "resting on capabilities (intelligence) and presence (peacekeepers), paid "
                  + "by the United Kingdom, France and Germany; if Russia should attack "
                  + "Ukraine and Russia attacks Ukraine again, within 24 hours: the United "
                  + "States must supply arms to Ukraine; the response is automatic and decided "
                  + "unanimously; void if Ukraine should invade Russia.")
          .put(
              "sanctions",
              "The United Kingdom, France and Germany, and the United States must lift "
                  + "energy sanctions against Russia imposed since 1 March 2014 in stages "
                  + "(energy sanctions if the pull-back of both sides to the agreed points has "
                  + "taken place), at the call of the United States, decided by consensus, by "
                  + "a mechanism that runs for 5 years.")
          .put(
              "asset-disposition",
              "Part of the frozen Russian state assets of Russia held by Germany (100 "
                  + "billion USD) must be invested for the reconstruction of Ukraine under the "
                  + "management of the United States, with profit shares of 25 % for Ukraine "
                  + "and half for the United States, within 1 year of the signature.")
          .put(
              "funding",
              "The United Kingdom, France and Germany must provide 100 billion EUR to "
                  + "Ukraine for the reconstruction of Ukraine by 31 December 2030.")
          .put(
              "share",
              "The output of the Zaporizhzhia nuclear plant must be shared, half for "
                  + "Russia and half for Ukraine, run by the United States.")
          .put(
              "vote",
              "A referendum must be held in Ukraine on the peace agreement within 100 "
                  + "days of the signature, observed by the Organization for Security and "
                  + "Co-operation in Europe, only if the start of the ceasefire has taken "
                  + "place (its completion is the referendum).")
          .put(
              "release",
              "Russia must release civilian detainees and prisoners of war (1,200 "
                  + "prisoners of war) to Ukraine through the Organization for Security and "
                  + "Co-operation in Europe, all for all, without conditions, those held since "
                  + "1 January 2014, within 30 days of the signature.")
          .put(
              "oversight",
              "The Peace Council, made up of Russia, Ukraine and the United States, "
                  + "chaired by the United States, must oversee the peace agreement so as to "
                  + "monitor the ceasefire in the Donbas by means of satellites, decided by "
                  + "majority, with a veto of the United States, with the penalty of all "
                  + "sanctions, binding in law, reporting every 30 days, which nobody else may "
                  + "do; if Russia should attack Ukraine, within 3 days: a response that is "
                  + "not stated.")
          .put(
              "governance",
              "The Peace Council must govern the Russian-held part of Kherson, its "
                  + "members being Russia and Ukraine, without NATO, until the referendum has "
                  + "taken place.")
          .put(
              "law-change",
              "Ukraine must write into the constitution of Ukraine that Ukraine "
                  + "renounces membership of NATO, decided by Ukraine's parliament by at least "
                  + "2/3 of the votes, within 100 days of the signature.")
          .put(
              "validity",
              "The peace agreement is in force provisionally once the signature has "
                  + "taken place and once ratified by Russia and Ukraine, for 10 years; ends "
                  + "if Russia should attack Ukraine; can be left by Russia and Ukraine with "
                  + "notice of 6 months.")
          .put(
              "amnesty",
              "Ukraine's parliament must grant amnesty to Russia, Ukraine and prisoners "
                  + "of war for acts committed during the war within 100 days.")
          .put("claims-waiver", "Ukraine must give up claims arising from the war against Russia.")
          .put(
              "open-matter",
              "The matter of territory is left open, the options being the status of "
                  + "Crimea and territorial swaps, to be settled by the Peace Council (still "
                  + "to be fixed: when).")
          .buildOrThrow();

  static Stream<String> kinds() {
    return READINGS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsAsASentenceForAMediator(String kind) {
    Term sample = SampleTerms.of(Kinds.named(kind).orElseThrow());
    assertThat(sample.reading(NAMES)).isEqualTo(READINGS.get(kind));
  }

  @Test
  void whatPrevailsIsRead() {
    Term waiver = SampleTerms.of(Kinds.named("claims-waiver").orElseThrow());
    assertThat(waiver.withNotwithstanding(List.of(Reference.THIS_TEXT)).reading(NAMES))
        .isEqualTo(
            "Ukraine must give up claims arising from the war against Russia, notwithstanding the"
                + " rest of this text.");
    assertThat(
            waiver
                .withSubjectTo(List.of(Reference.of("1"), Reference.of("2")))
                .reading(Wording.plain()))
        .endsWith(", subject to 1 and 2.");
  }

  @Test
  void eachKindIsRead() {
    assertThat(READINGS.keySet())
        .isEqualTo(Kinds.ALL.stream().map(Object::toString).collect(ImmutableSet.toImmutableSet()));
  }
}
