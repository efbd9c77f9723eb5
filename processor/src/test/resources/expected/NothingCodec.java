package good;

import dev.seshat.annotation.Generated;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;

/**
 * Turns a {@link Nothing} into bytes and back.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class NothingCodec extends SessionCodec<Nothing> {
    /**
     * The only instance; thread-safe.
     */
    public static final NothingCodec INSTANCE = new NothingCodec();

    private NothingCodec() {
        super("good.Nothing", new byte[] {
            0x01, // record type
            0x00, // good.Nothing
        });
    }

    @Override
    protected void writeValue(SessionWriter out, Nothing value) {
        out.writeEmptyRecord();
    }

    @Override
    protected Nothing readValue(SessionReader in) {
        in.readEmptyRecord();
        return new Nothing();
    }
}
