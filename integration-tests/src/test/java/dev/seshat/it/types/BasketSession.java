package dev.seshat.it.types;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SessionType;

/** A type that claims the cookie of another. */
@SessionType
@CookieSession(name = "__Host-cart")
public record BasketSession(int items) {}
