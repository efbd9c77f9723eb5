package dev.seshat.seal;

/** What became of a token: either an {@link OpenedToken} or a {@link RejectedToken}. */
public sealed interface TokenOutcome permits OpenedToken, RejectedToken {}
