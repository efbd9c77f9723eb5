package dev.seshat.seal;

/**
 * A token that was not opened.
 *
 * @param fault why
 */
public record RejectedToken(TokenFault fault) implements TokenOutcome {}
