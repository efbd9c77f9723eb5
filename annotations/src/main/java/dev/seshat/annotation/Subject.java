package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that tells whose session it is: the user id, or nothing while nobody has logged in.
 *
 * <p>When its value changes, the session gets another id by itself and the old one ends, so that an id that an attacker
 * planted before the log-in is worth nothing after it. A stored session can be listed and ended by its subject.
 *
 * <p>At most one component of a record, of type {@code String}, {@code UUID}, {@code int}, {@code long}, one of their
 * wrappers, or an {@code Optional} of these. An empty {@code Optional} and a null mean that nobody has logged in.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Subject {}
