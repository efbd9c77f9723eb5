package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a component is written, when it is not the component's own. On a record or an enum that a sealed
 * interface permits: the name under which that variant is written, when it is not the simple name of its class. On any
 * other type it means nothing.
 *
 * <p>Components and variants are matched by the first two bytes of the SHA-256 of this name. Give one of two another key
 * when the compiler says that they collide.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Key {

    /**
     * The wire name.
     *
     * @return any text but the empty one
     */
    String value();
}
