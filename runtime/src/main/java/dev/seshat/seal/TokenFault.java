package dev.seshat.seal;

/**
 * Why a token was not opened. For counters and events only: to the client all faults look the same, and nothing of the
 * token has been used.
 */
public enum TokenFault {
    /** The text is longer than allowed; it was not looked at. */
    TOO_LONG,
    /** The text is not canonical base64url, is too short, or what was authenticated is not a body of this version. */
    MALFORMED,
    /** The first byte is not the configured format's. */
    WRONG_FORMAT,
    /** The ring has no key of this id; nothing was decrypted. */
    UNKNOWN_KEY,
    /** Changed, made with another key, or made for another application, type, carrier, tenant or store key. */
    BAD_TAG
}
