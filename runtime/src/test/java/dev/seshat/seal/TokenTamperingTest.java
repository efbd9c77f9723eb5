package dev.seshat.seal;

import static dev.seshat.seal.TestTokens.fault;
import static dev.seshat.seal.TestTokens.open;
import static dev.seshat.seal.TestTokens.opened;
import static dev.seshat.seal.TestTokens.seal;
import static dev.seshat.seal.TestTokens.sealer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a token, it is rejected, with the fault that fits the place, and nothing is thrown. */
class TokenTamperingTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int HEADER = 5;

    private final Keyring keyring = Keyring.of(SealKey.generate());

    @ParameterizedTest
    @EnumSource
    void everyByte_toEveryOtherValue_isRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] token = token(sealer);
        for (int at = 0; at < token.length; at++) {
            TokenFault expected = expectedAt(at);
            for (int change = 1; change < 256; change++) {
                byte[] changed = token.clone();
                changed[at] ^= (byte) change;
                assertEquals(expected, fault(open(sealer, changed)));
            }
        }
        opened(open(sealer, token));
    }

    private static TokenFault expectedAt(int at) {
        if (at == 0) {
            return TokenFault.WRONG_FORMAT;
        }
        return at < HEADER ? TokenFault.UNKNOWN_KEY : TokenFault.BAD_TAG;
    }

    @ParameterizedTest
    @EnumSource
    void everyCharacter_toEveryOther_isRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        // One and two bytes more, so that the last character has two and four unused bits.
        for (int more = 0; more < 3; more++) {
            String text = sealer.seal(TestTokens.ENVELOPE, TestTokens.payload(180 + more), "");
            for (int at = 0; at < text.length(); at++) {
                for (char c : ALPHABET.toCharArray()) {
                    if (c != text.charAt(at)) {
                        assertRejected(sealer, text.substring(0, at) + c + text.substring(at + 1));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTruncation_ofTextAndBytes_isRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        String text = seal(sealer);
        for (int length = 0; length < text.length(); length++) {
            assertRejected(sealer, text.substring(0, length));
        }
        byte[] token = TokenText.decode(text);
        int shortest = format.overhead() + Body.MIN_LENGTH;
        for (int length = 0; length < token.length; length++) {
            TokenFault expected = length < shortest ? TokenFault.MALFORMED : TokenFault.BAD_TAG;
            assertEquals(expected, fault(open(sealer, Arrays.copyOf(token, length))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesPutBeforeOrAfter_areRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] token = token(sealer);
        for (int count = 1; count <= 64; count++) {
            for (byte fill : new byte[] {0, (byte) 0xFF, token[0]}) {
                byte[] more = new byte[count];
                Arrays.fill(more, fill);
                assertEquals(TokenFault.BAD_TAG, fault(open(sealer, Bytes.concat(token, more))));
                assertRejected(sealer, Bytes.concat(more, token));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesLeftOutOrTwice_areRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] token = token(sealer);
        for (int at = 0; at < token.length; at++) {
            byte[] before = Arrays.copyOf(token, at);
            assertRejected(sealer, Bytes.concat(before, Arrays.copyOfRange(token, at + 1, token.length)));
            assertRejected(
                    sealer, Bytes.concat(before, new byte[] {token[at]}, Arrays.copyOfRange(token, at, token.length)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void blocksSwapped_areRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] token = token(sealer);
        for (int at = HEADER; at + 32 <= token.length; at++) {
            byte[] swapped = token.clone();
            System.arraycopy(token, at, swapped, at + 16, 16);
            System.arraycopy(token, at + 16, swapped, at, 16);
            assertRejected(sealer, swapped);
        }
    }

    @ParameterizedTest
    @EnumSource
    void splices_ofTwoTokens_areRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] one = token(sealer);
        byte[] two = TokenText.decode(sealer.seal(TestTokens.envelope(1_900_000_000), TestTokens.PAYLOAD, ""));
        // Up to the first place where they differ, and from the last on, a splice is one of the two tokens.
        int first = Arrays.mismatch(one, two);
        int last = one.length - 1;
        while (one[last] == two[last]) {
            last--;
        }
        for (int at = first + 1; at <= last; at++) {
            byte[] spliced = Bytes.concat(Arrays.copyOf(one, at), Arrays.copyOfRange(two, at, two.length));
            assertEquals(TokenFault.BAD_TAG, fault(open(sealer, spliced)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tag_zeroedFilledOrCutShort_isRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] token = token(sealer);
        for (int length : new int[] {16, 32}) {
            for (byte fill : new byte[] {0, (byte) 0xFF}) {
                byte[] changed = token.clone();
                Arrays.fill(changed, token.length - length, token.length, fill);
                assertEquals(TokenFault.BAD_TAG, fault(open(sealer, changed)));
            }
        }
        for (int kept : new int[] {0, 4, 8, 12, 15}) {
            byte[] cut = Arrays.copyOf(token, token.length - 16 + kept);
            assertEquals(TokenFault.BAD_TAG, fault(open(sealer, cut)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void randomTexts_areRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] header = Arrays.copyOf(token(sealer), HEADER);
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertRejected(sealer, bytes);
            assertRejected(sealer, Bytes.concat(header, bytes));
        }
    }

    private static byte[] token(TokenSealer sealer) {
        return TokenText.decode(seal(sealer));
    }

    private static void assertRejected(TokenSealer sealer, byte[] token) {
        assertRejected(sealer, TokenText.encode(token));
    }

    private static void assertRejected(TokenSealer sealer, String text) {
        fault(sealer.open(text, Integer.MAX_VALUE, ""));
    }
}
