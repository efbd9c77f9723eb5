/**
 * Tokens that only the keys' owner can make: the key ring, and sealing and opening of what travels to the client or rests
 * in a store. Format and promises are described in {@code docs/security.md}.
 *
 * <pre>{@code
 * Keyring keyring = Keyring.fromEnvironment("SESHAT_KEYS");
 * TokenSealer sealer = new TokenSealer(keyring, TokenFormat.SEALED, "shop", "cart", "cookie:__Host-cart");
 * String token = sealer.seal(envelope, payload, "");
 * TokenOutcome outcome = sealer.open(token, 4096, "");
 * if (outcome instanceof OpenedToken opened) { use(opened.payload()); }
 * }</pre>
 */
@NullMarked
package dev.seshat.seal;

import org.jspecify.annotations.NullMarked;
