/**
 * Typed HTTP sessions: the set-up call, and the base of generated accessors.
 *
 * <pre>{@code
 * Sessions.builder("shop")
 *         .keys(Keyring.fromEnvironment("SESHAT_KEYS"))
 *         .bind(CartSessionAccessor.cookie())
 *         .install(servletContext);
 * CartSessionAccessor.of(request, response).update(c -> c.withVisits(c.visits() + 1));
 * }</pre>
 */
@NullMarked
package dev.seshat;

import org.jspecify.annotations.NullMarked;
