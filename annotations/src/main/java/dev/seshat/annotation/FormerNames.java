package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names under which earlier releases wrote a component, so that a renamed component keeps its value. On a record or an
 * enum that a sealed interface permits: the names under which they wrote that variant. On any other type it means nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface FormerNames {

    /**
     * The former wire names.
     *
     * @return at least one name, none of which another component of the record, or another variant of the interface, uses
     */
    String[] value();
}
