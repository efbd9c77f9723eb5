/** The shop's pages, as functions from what they show to HTML. */
@NullMarked
package dev.seshat.examples.shop.page;

import org.jspecify.annotations.NullMarked;
