package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names under which earlier releases wrote a component, so that a renamed component keeps its value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface FormerNames {

    /**
     * The former wire names.
     *
     * @return at least one name, none of which another component of the record uses
     */
    String[] value();
}
