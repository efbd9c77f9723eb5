package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a component is written, when it is not the component's own.
 *
 * <p>Components are matched by the first two bytes of the SHA-256 of this name. Give one of two components another key
 * when the compiler says that they collide.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

    /**
     * The wire name.
     *
     * @return any text but the empty one
     */
    String value();
}
