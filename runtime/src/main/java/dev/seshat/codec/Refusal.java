package dev.seshat.codec;

import java.util.function.Supplier;

/** Stands where there is no value to be had: refuses the payload once it gets there. */
final class Refusal extends Conversion {

    private final Supplier<SessionDecodeException> reason;

    Refusal(Supplier<SessionDecodeException> reason) {
        this.reason = reason;
    }

    @Override
    void convert(ForeignReader in, SessionWriter out) {
        throw reason.get();
    }
}
