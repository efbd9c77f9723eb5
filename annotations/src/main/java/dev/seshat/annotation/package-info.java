/**
 * What a user writes on a record to make it a session type.
 *
 * <pre>{@code
 * @SessionType
 * @CookieSession(name = "__Host-cart")
 * public record CartSession(@Subject Optional<String> customer, List<Item> items, int visits)
 *         implements CartSessionWith {}
 * }</pre>
 *
 * <p>All of these annotations are read by the compiler only. None is kept for the run time.
 */
package dev.seshat.annotation;
