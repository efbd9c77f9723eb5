package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks generated source, for tools that leave it out. Unlike {@code javax.annotation.processing.Generated} it is seen
 * by modules that do not read {@code java.compiler}, and it is kept in the class file, where coverage tools look.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

    /**
     * What generated the source.
     *
     * @return the generator's qualified class name
     */
    String value();
}
