package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The cookie that carries a session type when it is bound to a cookie. Without this annotation the defaults hold.
 *
 * <p>The cookie is always {@code Secure}. Combinations that browsers reject do not compile.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CookieSession {

    /**
     * The cookie's name.
     *
     * @return a token of RFC 6265; when empty, the default: {@code __Host-} and the type's id. A name that begins with
     *     {@code __Host-} requires the path {@code /} and no domain
     */
    String name() default "";

    /**
     * The {@code Path} attribute.
     *
     * @return a path that begins with {@code /}
     */
    String path() default "/";

    /**
     * The {@code Domain} attribute.
     *
     * @return a host name; when empty, the default: no such attribute, so that only the very host gets the cookie
     */
    String domain() default "";

    /**
     * The {@code SameSite} attribute.
     *
     * @return when a browser sends the cookie with requests that other sites cause
     */
    SameSite sameSite() default SameSite.LAX;

    /**
     * The {@code HttpOnly} attribute.
     *
     * @return whether scripts of the page are kept from the cookie
     */
    boolean httpOnly() default true;

    /**
     * The {@code Partitioned} attribute: the browser keeps one cookie for each top-level site.
     *
     * @return whether to ask for it; requires {@link SameSite#NONE}
     */
    boolean partitioned() default false;

    /**
     * Whether the cookie outlives the browser, by a {@code Max-Age} as long as the session may still live.
     *
     * @return whether to send {@code Max-Age}
     */
    boolean persistent() default false;
}
