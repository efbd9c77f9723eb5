package good;

import dev.seshat.annotation.SessionType;
import java.util.List;
import java.util.Map;

/** Components that are called like what generated code uses itself. */
@SessionType
public record OddNames(
        List<String> out,
        List<String> in,
        Map<String, List<Integer>> value,
        int i,
        String session,
        String request,
        String response,
        int status,
        boolean get,
        int cookie,
        int header,
        List<List<String>> enums)
        implements OddNamesWith {}
