package dev.seshat.benchmarks;

import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;
import io.activej.serializer.annotations.SerializeRecord;
import io.avaje.jsonb.Json;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A log-in, as small as real ones are. */
@SessionType
@Json
@SerializeRecord
public record SmallSession(
        @Subject UUID user, String name, Role role, Instant since, boolean secondFactor, int requests)
        implements Serializable {

    /** What the user may do. */
    public enum Role {
        CUSTOMER,
        CLERK,
        OWNER
    }

    /** Returns the small record that is measured. */
    public static SmallSession sample() {
        return new SmallSession(
                UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
                "ada.lovelace",
                Role.CLERK,
                Instant.ofEpochSecond(1_790_000_000L, 123_456_789),
                true,
                1_234);
    }
}
