package dev.seshat.seal;

import java.util.List;

/**
 * Turns subjects (customers, users) into the keys under which a store lists their sessions, so that a leaked store names
 * nobody: HMAC-SHA256 of {@code LP(tenant) ‖ LP(subject)} under a sub-key of the session type. The sub-key is derived
 * like a token's, with mode {@code 0x03} and carrier {@code subject}. Thread-safe.
 */
public final class SubjectHasher {
    private static final byte MODE = 0x03;

    private final DerivedKeys<HmacSha256> keys;

    /**
     * Makes a hasher. The same arguments give the same hashes, in any process.
     *
     * @param keyring the keys
     * @param app the application's name
     * @param typeId the session type's id
     * @throws IllegalArgumentException if a name is blank, longer than 65,535 bytes in UTF-8, or not well-formed Unicode
     * @throws IllegalStateException if this Java platform's cryptography gives wrong results
     */
    public SubjectHasher(Keyring keyring, String app, String typeId) {
        SelfTest.run();
        Purpose purpose = new Purpose(MODE, app, typeId, "subject");
        this.keys = new DerivedKeys<>(keyring, key -> new HmacSha256(purpose.subKey(key)));
    }

    /**
     * Returns a subject's hash under the ring's first key: for writing.
     *
     * @param subject whose session it is
     * @param tenant the tenant, empty when there are none
     * @return 32 bytes
     * @throws IllegalArgumentException if an argument is longer than 65,535 bytes in UTF-8, or not well-formed Unicode;
     *     the message does not quote it
     */
    public byte[] hash(String subject, String tenant) {
        return keys.current().get(0).code(message(subject, tenant));
    }

    /**
     * Returns a subject's hashes under all keys of the ring: for finding what was written before the key was changed.
     *
     * @param subject whose sessions are looked for
     * @param tenant the tenant, empty when there are none
     * @return 32 bytes for each key, in the ring's order
     * @throws IllegalArgumentException as {@link #hash}
     */
    public List<byte[]> hashes(String subject, String tenant) {
        byte[] message = message(subject, tenant);
        return keys.current().stream().map(key -> key.code(message)).toList();
    }

    private static byte[] message(String subject, String tenant) {
        return Bytes.concat(Bytes.lengthPrefixed("tenant", tenant), Bytes.lengthPrefixed("subject", subject));
    }
}
