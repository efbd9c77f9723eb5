package dev.seshat.seal;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code java -jar seshat-runtime.jar} does: makes keys, and shows what everybody can see of a token. It needs no key
 * and changes nothing.
 */
final class CommandLine {
    private static final int DONE = 0;
    private static final int NO_TOKEN = 1;
    private static final int WRONG_USE = 2;

    private static final String USAGE = """
            Usage: java -jar seshat-runtime.jar COMMAND
              new-key          prints a new key, a secret, for SESHAT_KEYS or a key file
              inspect TOKEN    prints format, key id and length of a token; its content stays closed
            Exit codes: 0 done, 1 not a token, 2 wrong use.""";

    private CommandLine() {}

    /** Runs a command, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.equals(List.of("new-key"))) {
            out.println(SealKey.generate().reveal());
            return DONE;
        }
        if (arguments.size() == 2 && arguments.get(0).equals("inspect")) {
            return inspect(arguments.get(1), out, err);
        }
        if (arguments.equals(List.of("--help"))) {
            out.println(USAGE);
            return DONE;
        }
        err.println(USAGE);
        return WRONG_USE;
    }

    private static int inspect(String text, PrintStream out, PrintStream err) {
        byte[] token = TokenText.decode(text);
        if (token == null) {
            err.println("Not a token: the text is not canonical base64url without padding.");
            return NO_TOKEN;
        }
        TokenFormat format = token.length == 0 ? null : formatOf(token[0]);
        if (format == null) {
            err.println("Not a token: it does not begin with a known format byte. The id of a stored session is none.");
            return NO_TOKEN;
        }
        if (token.length < format.overhead() + Body.MIN_LENGTH) {
            err.println("Not a token: " + token.length + " bytes are too few for format " + format + ".");
            return NO_TOKEN;
        }
        out.println("format  " + format);
        out.println("key id  " + SealKey.idText(Bytes.bigEndian(token, 1)));
        out.println("length  " + text.length() + " characters, " + token.length + " bytes");
        return DONE;
    }

    private static @Nullable TokenFormat formatOf(byte code) {
        for (TokenFormat format : TokenFormat.values()) {
            if (format.code() == code) {
                return format;
            }
        }
        return null;
    }
}
