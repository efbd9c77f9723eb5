package dev.seshat.seal;

/** SHAKE128 (FIPS 202), which the JDK lacks: the random stream and the hash of XAES-256-GCM's accumulated test. */
final class Shake128 {
    private static final int RATE = 168;

    private final long[] state = new long[25];
    private int position;
    private boolean squeezing;

    void absorb(byte[] bytes) {
        for (byte b : bytes) {
            xor(position++, b);
            if (position == RATE) {
                permute();
            }
        }
    }

    byte[] squeeze(int count) {
        if (!squeezing) {
            xor(position, (byte) 0x1F);
            xor(RATE - 1, (byte) 0x80);
            permute();
            squeezing = true;
        }
        byte[] out = new byte[count];
        for (int i = 0; i < count; i++) {
            if (position == RATE) {
                permute();
            }
            out[i] = (byte) (state[position / 8] >>> 8 * (position % 8));
            position++;
        }
        return out;
    }

    private void xor(int at, byte b) {
        state[at / 8] ^= (b & 0xFFL) << 8 * (at % 8);
    }

    /** Keccak-f[1600]; round constants and rotations are computed as FIPS 202 defines them. */
    private void permute() {
        position = 0;
        int lfsr = 1;
        for (int round = 0; round < 24; round++) {
            theta();
            rhoAndPi();
            chi();
            for (int j = 0; j <= 6; j++) {
                if ((lfsr & 1) != 0) {
                    state[0] ^= 1L << (1 << j) - 1;
                }
                lfsr = (lfsr << 1) ^ (lfsr >>> 7) * 0x171;
            }
        }
    }

    private void theta() {
        long[] parity = new long[5];
        for (int i = 0; i < 25; i++) {
            parity[i % 5] ^= state[i];
        }
        for (int i = 0; i < 25; i++) {
            state[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
        }
    }

    private void rhoAndPi() {
        int x = 1;
        int y = 0;
        long current = state[1];
        for (int t = 0; t < 24; t++) {
            int nextY = (2 * x + 3 * y) % 5;
            x = y;
            y = nextY;
            long replaced = state[x + 5 * y];
            state[x + 5 * y] = Long.rotateLeft(current, (t + 1) * (t + 2) / 2);
            current = replaced;
        }
    }

    private void chi() {
        for (int row = 0; row < 25; row += 5) {
            long[] old = new long[5];
            System.arraycopy(state, row, old, 0, 5);
            for (int x = 0; x < 5; x++) {
                state[row + x] = old[x] ^ ~old[(x + 1) % 5] & old[(x + 2) % 5];
            }
        }
    }
}
