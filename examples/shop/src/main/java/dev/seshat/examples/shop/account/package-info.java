/** Who can log in. */
@NullMarked
package dev.seshat.examples.shop.account;

import org.jspecify.annotations.NullMarked;
