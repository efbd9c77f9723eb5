package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a component for which there is no other: in the type's empty value, and when a session was written by a
 * release that did not have the component.
 *
 * <p>Without this annotation, primitives have zero or {@code false}, {@code Optional} and collections are empty, and
 * {@code @Nullable} components are null. All others have no default. When every component has one, the type has an
 * <em>empty value</em>, and reading an absent session yields it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

    /**
     * The value as text.
     *
     * @return for a {@code String} the string itself; for a primitive, its wrapper or an enum what Java source would
     *     show; for another scalar what its {@code parse}, {@code of} or constructor from a {@code String} reads
     */
    String value();
}
