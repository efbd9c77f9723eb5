/** The shop's servlets, one for each thing a visitor can do. */
@NullMarked
package dev.seshat.examples.shop.web;

import org.jspecify.annotations.NullMarked;
