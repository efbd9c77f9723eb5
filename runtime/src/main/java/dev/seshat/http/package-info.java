/**
 * HTTP without a server: the port through which sessions read request headers and write response headers, and the rules
 * for cookies.
 *
 * <pre>{@code
 * SessionCookie cookie = SessionCookie.named("__Host-cart").sameSite(SameSite.STRICT).build();
 * }</pre>
 */
@NullMarked
package dev.seshat.http;

import org.jspecify.annotations.NullMarked;
