package dev.seshat.examples.shop.session;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;

/**
 * Who is logged in. The record lies in the shop's database and only a random id travels, so that a user can see all
 * log-ins and end the others.
 *
 * @param user the user's name; whenever it changes, the session gets another id by itself
 * @param device what the user logged in with, in a few words for people
 */
@SessionType
@CookieSession(name = "__Host-login")
public record LoginSession(@Subject String user, String device) implements LoginSessionWith {}
