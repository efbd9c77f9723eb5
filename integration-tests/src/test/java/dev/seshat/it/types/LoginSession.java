package dev.seshat.it.types;

import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;
import java.time.Instant;

/** A log-in without an empty value. */
@SessionType(idleTimeout = "PT1H", lifetime = "PT8H")
public record LoginSession(@Subject String user, String device, Instant since, int pages) implements LoginSessionWith {}
