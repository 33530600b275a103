package org.peaceterms.contradiction;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/** The words for what a guarantee supposes when it is called. */
final class Supposed {
  private static final Pattern NAME = Pattern.compile("^call of (.+?), tier (\\d+): (.*)$");
  private static final Pattern ROLE = Pattern.compile("(\\w[\\w ]*)=\\[([^\\]]*)\\]");
  private static final Splitter IDS = Splitter.on(", ").omitEmptyStrings();

  private final Saying saying;
  private final String call;
  private final String what;

  Supposed(Saying saying, String name) {
    this.saying = saying;
    Matcher parts = NAME.matcher(name);
    boolean known = parts.matches();
    this.call = known ? saying.of(parts.group(1)) : "a guarantee";
    this.what = Saying.WAR.matcher(known ? parts.group(3) : name).replaceFirst("");
  }

  String noun() {
    return "a day on which " + call + " is called";
  }

  String clause(boolean positive) {
    String when = "when " + call + " is called ";
    if (what.equals("void")) {
      return when + "the guarantee " + (positive ? "is void" : "is not void");
    }
    Box box = box();
    if (!box.of(Box.ACT).isEmpty()) {
      return when + deed(box, positive);
    }
    return what.contains(":")
        ? when + saying.broken(what, positive)
        : when + what + (positive ? " is so" : " is not so");
  }

  /** What is supposed is no duty: "Russia is taken to invade Ukraine". */
  private String deed(Box box, boolean positive) {
    if (!positive && box.of(Box.AGENTS).isEmpty()) {
      return "nobody is taken to " + saying.words().deed(box);
    }
    return saying.words().agents(box)
        + (box.of(Box.AGENTS).size() > 1 ? " are" : " is")
        + (positive ? " taken to " : " taken not to ")
        + saying.words().deed(box);
  }

  private Box box() {
    Box box = Box.EMPTY;
    Matcher role = ROLE.matcher(what);
    while (role.find()) {
      String name = role.group(1).strip();
      box =
          box.with(
              name,
              IDS.splitToStream(role.group(2))
                  .map(text -> id(name, text))
                  .collect(ImmutableSortedSet.toImmutableSortedSet(Id::compareTo)));
    }
    return box;
  }

  private static Id id(String role, String text) {
    return switch (role) {
      case Box.ACT -> new ActId(text);
      case Box.AGENTS -> new PartyId(text);
      case Box.PLACE -> new PlaceId(text);
      default -> new EntityId(text);
    };
  }
}
