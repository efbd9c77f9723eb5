/** The shop's session types. What the compiler generates for them lands in this package too. */
@NullMarked
package dev.seshat.examples.shop.session;

import org.jspecify.annotations.NullMarked;
