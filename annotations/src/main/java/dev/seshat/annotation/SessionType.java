package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a session type, for which the compiler generates an accessor, a codec and withers.
 *
 * <p>The record must not be private or generic, and neither may be the types around it. For a record {@code
 * CartSession} the compiler writes {@code CartSessionAccessor}, {@code CartSessionCodec} and {@code CartSessionWith}
 * into the same package; for a record {@code Page.Cart}, {@code Page_CartAccessor} and so on.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SessionType {

    /**
     * The type's id, which is bound into every token and store entry. Sessions that were written under another id are
     * not read.
     *
     * @return 1 to 64 characters of {@code a-z}, {@code 0-9} and {@code -}, beginning with a letter; when empty, the
     *     default: the record's name less the ending {@code Session}, in kebab case ({@code CartSession} has {@code
     *     cart}, {@code UserProfile} has {@code user-profile})
     */
    String id() default "";

    /**
     * How the session is protected while the client holds it. A stored session's client holds only a random id.
     *
     * @return {@link Protection#SEALED} unless the client must read the data
     */
    Protection protection() default Protection.SEALED;

    /**
     * The time after its last use at which a session ends.
     *
     * @return an ISO 8601 duration of whole seconds, at least one second and not longer than {@link #lifetime()}
     */
    String idleTimeout() default "PT30M";

    /**
     * The time after its creation at which a session ends, however much it is used.
     *
     * @return an ISO 8601 duration of whole seconds, at least one second and at most 400 days
     */
    String lifetime() default "PT12H";
}
