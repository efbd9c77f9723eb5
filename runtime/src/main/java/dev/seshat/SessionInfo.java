package dev.seshat;

import java.time.Instant;

/**
 * What is known about a session besides its value.
 *
 * @param id a name of the session for logs: the first 8 hex digits of the SHA-256 of its id; of no use to an attacker
 * @param created when the session began, or its present subject logged in; to the second
 * @param lastUsed when the session was last written or refreshed; to the second
 * @param expires when the session ends unless it is used again; to the second
 * @param isNew whether the session began in this request
 */
public record SessionInfo(String id, Instant created, Instant lastUsed, Instant expires, boolean isNew) {}
