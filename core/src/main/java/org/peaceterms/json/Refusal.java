package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peaceterms.plan.InvalidPlanException;
import org.peaceterms.term.Kind;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.InvalidValueException;

/** Says in the words of this library why a well-formed text was refused, and where. */
final class Refusal {
  private final IOException cause;
  private final ImmutableList<Reference> path;
  private final Locator locator;

  private Refusal(IOException cause, Locator locator) {
    this.cause = cause;
    this.path =
        cause instanceof JsonMappingException mapping
            ? ImmutableList.copyOf(mapping.getPath())
            : ImmutableList.of();
    this.locator = locator;
  }

  static InvalidJsonException of(IOException cause, InputText input, JsonFactory factory) {
    Refusal refusal = new Refusal(cause, new Locator(factory, input));
    String pointer = refusal.pointer();
    Locator.Spot spot = refusal.locator.nearest(pointer);
    return new InvalidJsonException(
        input.name(), spot.line(), spot.column(), pointer, refusal.rule(spot.shown()), cause);
  }

  private String pointer() {
    if (isMissingMember()) {
      return pointer(path.subList(0, path.size() - 1));
    }
    String pointer = pointer(path) + broken().map(InvalidPlanException::pointer).orElse("");
    String kind = pointer + "/kind";
    return cause instanceof InvalidTypeIdException && locator.exact(kind).isPresent()
        ? kind
        : pointer;
  }

  private static String pointer(ImmutableList<Reference> path) {
    return path.stream().map(step -> "/" + step(step)).collect(Collectors.joining());
  }

  private static String step(Reference step) {
    return step.getFieldName() == null
        ? String.valueOf(step.getIndex())
        : step.getFieldName().replace("~", "~0").replace("/", "~1");
  }

  private Optional<InvalidPlanException> broken() {
    return Throwables.getCausalChain(cause).stream()
        .filter(InvalidPlanException.class::isInstance)
        .map(InvalidPlanException.class::cast)
        .findFirst();
  }

  private String rule(String shown) {
    for (Throwable reason : Throwables.getCausalChain(cause)) {
      if (reason instanceof InvalidValueException || reason instanceof InvalidPlanException) {
        return reason.getMessage();
      }
      if (reason instanceof IllegalStateException unfinished) {
        return unfinished(unfinished.getMessage());
      }
    }
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return unknown(unknown);
    }
    if (cause instanceof InvalidTypeIdException) {
      return kind(shown);
    }
    return isMissingMember() ? missing(Iterables.getLast(path).getFieldName()) : wrongType(shown);
  }

  private static String unknown(UnrecognizedPropertyException unknown) {
    String known =
        unknown.getKnownPropertyIds().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    return "member '"
        + InvalidValueException.shorten(unknown.getPropertyName())
        + "' is not known here, "
        + (known.isEmpty() ? "where none is" : "only " + known);
  }

  /** Generated builders say "Cannot build X, some of required attributes are not set [a, b]". */
  private static String unfinished(String message) {
    return missing(message.substring(message.indexOf('[') + 1, message.lastIndexOf(']')));
  }

  private static String missing(String members) {
    return "required members are missing: " + members;
  }

  /** What a record says whose member is missing, with the member at the end of the path. */
  private boolean isMissingMember() {
    return cause instanceof MismatchedInputException mismatch
        && mismatch.getOriginalMessage().startsWith("Missing required creator property");
  }

  private String kind(String shown) {
    if (locator.exact(pointer(path) + "/kind").isPresent()) {
      return "kind of term must be one of "
          + Kinds.ALL.stream().map(Kind::name).collect(Collectors.joining(", "))
          + " but was '"
          + shown
          + "'";
    }
    return missing("kind");
  }

  private String wrongType(String shown) {
    return thing() + " must be " + Expected.words(wanted()) + " but was '" + shown + "'";
  }

  private Class<?> wanted() {
    if (cause.getCause() instanceof InputCoercionException beyond) {
      return beyond.getTargetType();
    }
    return cause instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
        ? mismatch.getTargetType()
        : Object.class;
  }

  private String thing() {
    return path.stream()
        .filter(step -> step.getFieldName() != null)
        .reduce((first, second) -> second)
        .map(Reference::getFieldName)
        .map(InvalidValueException::shorten)
        .map(name -> Iterables.getLast(path).getFieldName() == null ? "element of " + name : name)
        .orElse("input");
  }
}
