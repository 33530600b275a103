package org.peaceterms.term.reading;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Window;

/** A sentence put together from left to right; what a term leaves unsaid is left out. */
public final class Sentence {
  private final Wording wording;
  private final StringBuilder words = new StringBuilder();

  private Sentence(Wording wording) {
    this.wording = wording;
  }

  /**
   * {@return an empty sentence}
   *
   * @param wording the names it uses
   */
  public static Sentence using(Wording wording) {
    return new Sentence(wording);
  }

  /** {@return the names it uses} */
  public Wording wording() {
    return wording;
  }

  /**
   * Adds words.
   *
   * @param text the words; a leading comma, semicolon or closing bracket is set without space
   * @return this
   */
  @CanIgnoreReturnValue
  public Sentence say(String text) {
    if (!text.isEmpty()) {
      boolean glued = words.length() == 0 || ",;:)".indexOf(text.charAt(0)) >= 0;
      words.append(glued ? "" : " ").append(text);
    }
    return this;
  }

  /**
   * Adds words if a flag is set.
   *
   * @param said whether to add them
   * @param text the words
   * @return this
   */
  @CanIgnoreReturnValue
  public Sentence sayIf(boolean said, String text) {
    return said ? say(text) : this;
  }

  /**
   * Adds names as an enumeration, or other words if there are none.
   *
   * @param ids the names' ids
   * @param otherwise the words if there are none
   * @return this
   */
  @CanIgnoreReturnValue
  public Sentence names(Collection<? extends Id> ids, String otherwise) {
    return say(ids.isEmpty() ? otherwise : Phrase.names(ids, wording));
  }

  /**
   * Adds names behind a lead, or nothing if there are none.
   *
   * @param lead the words before the names
   * @param ids the names' ids
   * @return this
   */
  @CanIgnoreReturnValue
  public Sentence list(String lead, Collection<? extends Id> ids) {
    return ids.isEmpty() ? this : say(lead + " " + Phrase.names(ids, wording));
  }

  /**
   * Adds what stands beside the sentence, behind a lead, or nothing if that is nothing; of its own
   * text the rest is meant.
   *
   * @param lead the words before the names
   * @param others terms, clauses or the text
   * @return this
   */
  @CanIgnoreReturnValue
  public Sentence others(String lead, Collection<Reference> others) {
    String names =
        Phrase.and(
            others.stream()
                .map(
                    other ->
                        (other.equals(Reference.THIS_TEXT) ? "the rest of " : "")
                            + wording.name(other))
                .distinct()
                .toList());
    return sayIf(!names.isEmpty(), lead + " " + names);
  }

  /**
   * Adds a verb that agrees with its subject.
   *
   * @param subject who does it
   * @param one the verb for one subject
   * @param several the verb for several
   * @return this
   */
  @CanIgnoreReturnValue
  public Sentence verb(Collection<?> subject, String one, String several) {
    return say(subject.size() > 1 ? several : one);
  }

  /**
   * Adds the words for a value, or nothing if it is absent.
   *
   * @param lead the words before the value
   * @param value the value
   * @param words the words for it
   * @param <V> the type of the value
   * @return this
   */
  @CanIgnoreReturnValue
  public <V> Sentence value(String lead, Optional<V> value, Function<V, String> words) {
    value.ifPresent(given -> say((lead + " " + words.apply(given)).strip()));
    return this;
  }

  /**
   * Adds window and deadline.
   *
   * @param window the time for which the term holds
   * @param deadline by when it is done
   * @return this
   */
  @CanIgnoreReturnValue
  public Sentence time(Optional<Window> window, Optional<Deadline> deadline) {
    return value("", window, given -> Phrase.window(given, wording))
        .value("", deadline, given -> Phrase.deadline(given, wording));
  }

  /**
   * Adds several parts between semicolons.
   *
   * @param parts the parts; empty ones are left out
   * @return this
   */
  @CanIgnoreReturnValue
  public Sentence parts(String... parts) {
    return say(
        String.join(
            "; ", ImmutableList.copyOf(parts).stream().filter(part -> !part.isEmpty()).toList()));
  }

  /** {@return whether nothing has been said yet} */
  public boolean isEmpty() {
    return words.length() == 0;
  }

  /** {@return the words so far, without capital and full stop} */
  public String words() {
    return words.toString();
  }

  /** {@return the sentence with its capital and its full stop} */
  public String end() {
    String text = words.toString();
    if (text.isEmpty()) {
      return "";
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(text.substring(Character.charCount(first)))
        .append('.')
        .toString();
  }
}
