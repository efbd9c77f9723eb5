package good;

import dev.seshat.annotation.Generated;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a {@link OddNames} into bytes and back.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class OddNamesCodec extends SessionCodec<OddNames> {
    /**
     * The only instance; thread-safe.
     */
    public static final OddNamesCodec INSTANCE = new OddNamesCodec();

    private OddNamesCodec() {
        super("good.OddNames", new byte[] {
            0x01, // record type
            0x0c, // good.OddNames
            0x76, 0x20, 0x41, 0x09, // out: List<String>
            0x58, 0x29, 0x41, 0x09, // in: List<String>
            (byte) 0xcd, 0x42, 0x44, 0x09, 0x41, 0x05, // value: Map<String, List<Integer>>
            (byte) 0xde, 0x7d, 0x05, // i: int
            0x3f, 0x3a, 0x09, // session: String
            0x1f, 0x58, 0x09, // request: String
            (byte) 0xa9, (byte) 0xf4, 0x09, // response: String
            0x07, 0x3c, 0x05, // status: int
            0x29, (byte) 0x98, 0x01, // get: boolean
            (byte) 0xd7, (byte) 0xe8, 0x05, // cookie: int
            0x1e, 0x05, 0x05, // header: int
            (byte) 0xc2, (byte) 0xb2, 0x41, 0x41, 0x09, // enums: List<List<String>>
        });
    }

    @Override
    protected void writeValue(SessionWriter out, OddNames value) {
        List<String> out_ = value.out();
        out.writeSize(out_, "good.OddNames.out");
        for (String element : out_) {
            out.writeString(element, "good.OddNames.out[]");
        }
        List<String> in = value.in();
        out.writeSize(in, "good.OddNames.in");
        for (String element : in) {
            out.writeString(element, "good.OddNames.in[]");
        }
        Map<String, List<Integer>> value_ = value.value();
        out.writeSize(value_, "good.OddNames.value");
        for (Map.Entry<String, List<Integer>> element : value_.entrySet()) {
            out.writeString(element.getKey(), "good.OddNames.value{key}");
            List<Integer> elementValue = element.getValue();
            out.writeSize(elementValue, "good.OddNames.value{value}");
            for (Integer element_ : elementValue) {
                out.writeInt(SessionWriter.nonNull(element_, "good.OddNames.value{value}[]"));
            }
        }
        out.writeInt(value.i());
        out.writeString(value.session(), "good.OddNames.session");
        out.writeString(value.request(), "good.OddNames.request");
        out.writeString(value.response(), "good.OddNames.response");
        out.writeInt(value.status());
        out.writeBoolean(value.get());
        out.writeInt(value.cookie());
        out.writeInt(value.header());
        List<List<String>> enums = value.enums();
        out.writeSize(enums, "good.OddNames.enums");
        for (List<String> enum_ : enums) {
            out.writeSize(enum_, "good.OddNames.enums[]");
            for (String element : enum_) {
                out.writeString(element, "good.OddNames.enums[][]");
            }
        }
    }

    @Override
    protected OddNames readValue(SessionReader in) {
        Object[] out = new Object[in.readSize()];
        for (int i = 0; i < out.length; i++) {
            out[i] = in.readString();
        }
        Object[] in_ = new Object[in.readSize()];
        for (int i = 0; i < in_.length; i++) {
            in_[i] = in.readString();
        }
        Map<String, List<Integer>> value = new LinkedHashMap<>();
        for (int i = in.readSize(); i > 0; i--) {
            String key = in.readString();
            Object[] value_ = new Object[in.readSize()];
            for (int j = 0; j < value_.length; j++) {
                value_[j] = in.readInt();
            }
            in.putNew(value, key, SessionReader.list(value_));
        }
        int i = in.readInt();
        String session = in.readString();
        String request = in.readString();
        String response = in.readString();
        int status = in.readInt();
        boolean get = in.readBoolean();
        int cookie = in.readInt();
        int header = in.readInt();
        Object[] enums = new Object[in.readSize()];
        for (int j = 0; j < enums.length; j++) {
            Object[] enum_ = new Object[in.readSize()];
            for (int k = 0; k < enum_.length; k++) {
                enum_[k] = in.readString();
            }
            enums[j] = SessionReader.list(enum_);
        }
        return new OddNames(
                SessionReader.list(out),
                SessionReader.list(in_),
                SessionReader.map(value),
                i,
                session,
                request,
                response,
                status,
                get,
                cookie,
                header,
                SessionReader.list(enums));
    }

    @Override
    protected boolean writeDefault(SessionWriter out, int component) {
        switch (component) {
            case 0, 1, 2, 3, 7, 8, 9, 10, 11 -> out.writeByte((byte) 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String componentName(int component) {
        return switch (component) {
            case 0 -> "good.OddNames.out";
            case 1 -> "good.OddNames.in";
            case 2 -> "good.OddNames.value";
            case 3 -> "good.OddNames.i";
            case 4 -> "good.OddNames.session";
            case 5 -> "good.OddNames.request";
            case 6 -> "good.OddNames.response";
            case 7 -> "good.OddNames.status";
            case 8 -> "good.OddNames.get";
            case 9 -> "good.OddNames.cookie";
            case 10 -> "good.OddNames.header";
            case 11 -> "good.OddNames.enums";
            default -> super.componentName(component);
        };
    }
}
