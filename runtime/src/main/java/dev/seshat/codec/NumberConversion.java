package dev.seshat.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Converts a number into one of another type if that has the same value, and refuses it otherwise. */
final class NumberConversion extends Conversion {

    /** No number other than zero of at most 1,024 bytes has, or is divisible by, a power of ten with more zeros. */
    private static final int MOST_ZEROS = 2_465;

    private static final int DOUBLE_ONLY_BITS = 29;
    private static final long DOUBLE_EXPONENT = 0x7FF0_0000_0000_0000L;
    private static final int FLOAT_EXPONENT = 0x7F80_0000;
    private static final int FLOAT_MANTISSA = 0x007F_FFFF;

    private final int from;
    private final int to;
    private final Mismatch mismatch;

    /**
     * Creates one.
     *
     * @param from the foreign {@link WireType}
     * @param to the own {@link WireType}
     * @param mismatch makes the exception for a number that does not fit
     */
    NumberConversion(int from, int to, Mismatch mismatch) {
        this.from = from;
        this.to = to;
        this.mismatch = mismatch;
    }

    /** Whether some numbers of the one type are numbers of the other. */
    static boolean isPossible(int from, int to) {
        return (isExact(from) && isExact(to)) || (isFloating(from) && isFloating(to));
    }

    /** Whether the bytes of every number of the one type are those of the same number of the other. */
    static boolean isCopy(int from, int to) {
        return isZigZag(from) && isZigZag(to) && from <= to;
    }

    private static boolean isExact(int type) {
        return isIntegral(type) || type == WireType.BIG_INTEGER || type == WireType.BIG_DECIMAL;
    }

    private static boolean isIntegral(int type) {
        return isZigZag(type) || type == WireType.BYTE || type == WireType.CHAR;
    }

    private static boolean isZigZag(int type) {
        return type == WireType.SHORT || type == WireType.INT || type == WireType.LONG;
    }

    private static boolean isFloating(int type) {
        return type == WireType.FLOAT || type == WireType.DOUBLE;
    }

    @Override
    void convert(ForeignReader in, SessionWriter out) {
        SessionReader number = in.values();
        if (from == WireType.FLOAT) {
            out.writeDouble(widen(number.readFloat()));
        } else if (from == WireType.DOUBLE) {
            out.writeFloat(narrow(number.readDouble()));
        } else if (isIntegral(from) && isIntegral(to)) {
            writeIntegral(readIntegral(number), out);
        } else if (isIntegral(from)) {
            writeBig(BigInteger.valueOf(readIntegral(number)), out);
        } else {
            writeBig(from == WireType.BIG_INTEGER ? number.readBigInteger() : whole(number.readBigDecimal()), out);
        }
    }

    private long readIntegral(SessionReader in) {
        return switch (from) {
            case WireType.BYTE -> in.readByte();
            case WireType.SHORT -> in.readShort();
            case WireType.CHAR -> in.readChar();
            case WireType.INT -> in.readInt();
            default -> in.readLong();
        };
    }

    private void writeIntegral(long value, SessionWriter out) {
        switch (to) {
            case WireType.BYTE -> {
                require(value == (byte) value);
                out.writeByte((byte) value);
            }
            case WireType.SHORT -> {
                require(value == (short) value);
                out.writeShort((short) value);
            }
            case WireType.CHAR -> {
                require(value == (char) value);
                out.writeChar((char) value);
            }
            case WireType.INT -> {
                require(value == (int) value);
                out.writeInt((int) value);
            }
            default -> out.writeLong(value);
        }
    }

    private void writeBig(BigInteger value, SessionWriter out) {
        if (to == WireType.BIG_INTEGER) {
            require(value.bitLength() / Byte.SIZE + 1 <= WireLimits.BIG_INTEGER_BYTES);
            out.writeBigInteger(value, mismatch.component());
        } else if (to == WireType.BIG_DECIMAL) {
            out.writeBigDecimal(new BigDecimal(value), mismatch.component());
        } else {
            require(value.bitLength() < Long.SIZE);
            writeIntegral(value.longValue(), out);
        }
    }

    /** Returns a whole number; what cannot be one is refused before anything as large as a power of ten is made of it. */
    private BigInteger whole(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        int scale = value.scale();
        if (scale == 0 || unscaled.signum() == 0) {
            return unscaled;
        }
        require(Math.abs(scale) <= MOST_ZEROS);
        // A number below 8^scale is below 10^scale, and not divisible by it.
        require(unscaled.bitLength() > 3L * scale);
        BigInteger power = BigInteger.TEN.pow(Math.abs(scale));
        if (scale < 0) {
            return unscaled.multiply(power);
        }
        BigInteger[] result = unscaled.divideAndRemainder(power);
        require(result[1].signum() == 0);
        return result[0];
    }

    /** Not all processors keep each bit of a NaN in a cast. */
    private static double widen(float value) {
        if (!Float.isNaN(value)) {
            return value;
        }
        int bits = Float.floatToRawIntBits(value);
        long sign = (long) (bits & Integer.MIN_VALUE) << Integer.SIZE;
        return Double.longBitsToDouble(sign | DOUBLE_EXPONENT | (long) (bits & FLOAT_MANTISSA) << DOUBLE_ONLY_BITS);
    }

    /** A NaN stays one; the bits that a float has room for are kept. */
    private float narrow(double value) {
        if (Double.isNaN(value)) {
            long bits = Double.doubleToRawLongBits(value);
            int mantissa = (int) (bits >> DOUBLE_ONLY_BITS) & FLOAT_MANTISSA;
            int sign = (int) (bits >> Integer.SIZE) & Integer.MIN_VALUE;
            return mantissa == 0 ? Float.NaN : Float.intBitsToFloat(sign | FLOAT_EXPONENT | mantissa);
        }
        float result = (float) value;
        require(result == value);
        return result;
    }

    private void require(boolean fits) {
        if (!fits) {
            throw mismatch.misfit();
        }
    }
}
