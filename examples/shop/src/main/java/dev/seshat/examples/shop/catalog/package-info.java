/** What the shop sells. */
@NullMarked
package dev.seshat.examples.shop.catalog;

import org.jspecify.annotations.NullMarked;
