package org.peaceterms.style;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How generated values look in this house: hidden behind the type they implement. They remember
 * their hash codes, as drafts are compared term by term.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    defaultAsDefault = true,
    defaults = @Value.Immutable(lazyhash = true),
    allowedClasspathAnnotations = {CanIgnoreReturnValue.class})
public @interface HouseStyle {}
