package dev.seshat.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The committed test vectors: of a JSON file the innermost objects, with their text and number fields. */
final class Vectors {
    private static final Pattern INNERMOST_OBJECT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\"\\s*:\\s*(?:\"([^\"]*)\"|(\\d+))");

    private Vectors() {}

    /** Returns the objects that have all of the given fields. */
    static List<Map<String, String>> read(String file, String... fields) throws IOException {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return INNERMOST_OBJECT
                    .matcher(json)
                    .results()
                    .map(Vectors::fields)
                    .filter(object -> object.keySet().containsAll(List.of(fields)))
                    .toList();
        }
    }

    private static Map<String, String> fields(MatchResult object) {
        Map<String, String> fields = new HashMap<>();
        FIELD.matcher(object.group()).results().forEach(field -> {
            String text = field.group(2);
            fields.put(field.group(1), text == null ? field.group(3) : text);
        });
        return fields;
    }
}
