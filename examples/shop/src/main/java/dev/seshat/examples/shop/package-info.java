/**
 * A small shop that keeps its carts and log-ins with Seshat. To read first: {@link
 * dev.seshat.examples.shop.session.CartSession}, which is a session type, {@link
 * dev.seshat.examples.shop.ShopApplication}, which sets sessions up, and {@link
 * dev.seshat.examples.shop.web.AddToCartServlet}, which uses one.
 */
@NullMarked
package dev.seshat.examples.shop;

import org.jspecify.annotations.NullMarked;
