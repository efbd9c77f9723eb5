/**
 * Sessions in a servlet container.
 *
 * <pre>{@code
 * CartSessionAccessor cart = CartSessionAccessor.of(request, response);
 * cart.update(c -> c.withVisits(c.visits() + 1));
 * }</pre>
 */
@NullMarked
package dev.seshat.servlet;

import org.jspecify.annotations.NullMarked;
