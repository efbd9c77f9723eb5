package dev.seshat.seal;

/** How a token protects what it carries. The first byte of every token says which it is. */
public enum TokenFormat {
    /** {@code 0x01 ‖ key id(4) ‖ nonce(24) ‖ XAES-256-GCM ‖ tag(16)}: encrypted and authenticated. */
    SEALED(0x01, TokenKey.HEADER_LENGTH + Xaes256Gcm.NONCE_LENGTH, Xaes256Gcm.TAG_LENGTH),

    /** {@code 0x02 ‖ key id(4) ‖ body ‖ HMAC-SHA256(32)}: authenticated only, the client can read it. */
    SIGNED(0x02, TokenKey.HEADER_LENGTH, HmacSha256.LENGTH);

    private final byte code;
    private final int bodyAt;
    private final int tagLength;

    TokenFormat(int code, int bodyAt, int tagLength) {
        this.code = (byte) code;
        this.bodyAt = bodyAt;
        this.tagLength = tagLength;
    }

    /** The first byte of a token, and the mode in the names of its sub-key. */
    byte code() {
        return code;
    }

    /** Where in a token the body begins. */
    int bodyAt() {
        return bodyAt;
    }

    /** How many bytes follow the body. */
    int tagLength() {
        return tagLength;
    }

    /** How many bytes a token has besides its body. */
    int overhead() {
        return bodyAt + tagLength;
    }
}
