package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.SourceId;

/** Where a fact was published. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "author", "outlet", "date", "url"})
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(builder = Source.Builder.class)
public abstract sealed class Source implements WithSource permits ImmutableSource {
  Source() {}

  /** {@return its key in the register of the plan} */
  public abstract SourceId id();

  /** {@return its title} */
  public abstract String title();

  /** {@return who wrote it} */
  public abstract Optional<String> author();

  /** {@return who published it} */
  public abstract Optional<String> outlet();

  /** {@return when, as far as known: a year, a month or a day} */
  public abstract Optional<String> date();

  /** {@return its address} */
  public abstract Optional<String> url();

  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

  @Value.Check
  void check() {
    Texts.check("title of source " + id(), title());
    Texts.check("author of source " + id(), author());
    Texts.check("outlet of source " + id(), outlet());
    date()
        .filter(given -> !DATE.matcher(given).matches())
        .ifPresent(
            given -> {
              throw InvalidValueException.of(
                  "date of source " + id(), given, "be a year, a month or a day");
            });
    url()
        .filter(given -> !given.startsWith("https://") && !given.startsWith("http://"))
        .ifPresent(
            given -> {
              throw InvalidValueException.of("url of source " + id(), given, "be a web address");
            });
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Source}. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
