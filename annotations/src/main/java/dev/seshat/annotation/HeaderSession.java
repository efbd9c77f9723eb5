package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The header that carries a session type when it is bound to a header. Without this annotation the default holds.
 *
 * <p>The client sends the value that it got last under the same name; an empty value tells it that the session ended.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HeaderSession {

    /**
     * The header's name, in requests and in responses.
     *
     * @return a token of RFC 9110, section 5.6.2; when empty, the default: the type's id with a capital at the start of
     *     each word, and {@code -Session} ({@code Cart-Session} for {@code cart})
     */
    String name() default "";
}
