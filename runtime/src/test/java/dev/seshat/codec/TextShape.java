package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordReference;
import dev.seshat.codec.ShapeTable.RecordShape;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.TypeShape;
import dev.seshat.codec.ShapeTable.Variant;
import dev.seshat.codec.ShapeTable.Variants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A shape written as text, such as {@code Cart(customer: Optional<String>, items: List<Item>) Item(sku: String)}. Scalars are
 * called as in {@link WireType}, but as Java writes such names: {@code BigInteger}, {@code byte[]} being {@code Bytes}. A
 * sealed interface is {@code Variants<Card: Card, Coupon: Enum>}: the names of its variants, each with its type.
 *
 * @param table the shape
 * @param names the names of all components, such as {@code Item.sku}, in the order of the table
 */
record TextShape(ShapeTable table, List<String> names) {

    private static final Map<String, Integer> CONTAINERS = Map.of(
            "Optional", WireType.OPTIONAL,
            "Nullable", WireType.NULLABLE,
            "List", WireType.LIST,
            "Set", WireType.SET,
            "SortedSet", WireType.SORTED_SET,
            "Map", WireType.MAP,
            "SortedMap", WireType.SORTED_MAP);

    private static final Map<String, Integer> SCALARS = scalars();

    private static Map<String, Integer> scalars() {
        Map<String, Integer> scalars = new HashMap<>();
        for (java.lang.reflect.Field constant : WireType.class.getFields()) {
            try {
                scalars.put(constant.getName().replace("_", "").toLowerCase(Locale.ROOT), constant.getInt(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return scalars;
    }

    /** Returns the number of a scalar. */
    static int wireType(String scalar) {
        return SCALARS.get(scalar.toLowerCase(Locale.ROOT));
    }

    static TextShape parse(String text) {
        return new Parser(text).parse();
    }

    /** Returns the shape table as a codec's constructor takes it. */
    byte[] bytes() {
        SessionWriter out = new SessionWriter();
        table.write(out);
        return out.toByteArray();
    }

    private static final class Parser {

        private final String text;
        private final Map<String, Integer> records = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private int position;

        Parser(String text) {
            this.text = text.replace(" ", "");
        }

        TextShape parse() {
            for (String record : text.split("\\)")) {
                records.put(record.substring(0, record.indexOf('(')), records.size());
            }
            List<RecordShape> shapes = new ArrayList<>();
            while (position < text.length()) {
                shapes.add(record());
            }
            return new TextShape(new ShapeTable(List.copyOf(shapes)), List.copyOf(names));
        }

        private RecordShape record() {
            String record = word();
            List<Field> fields = new ArrayList<>();
            while (text.charAt(position++) != ')') {
                if (text.charAt(position) == ')') {
                    continue;
                }
                String name = word();
                names.add(record + "." + name);
                position++; // ':'
                fields.add(new Field(NameHash.of(name), type()));
            }
            return new RecordShape(List.copyOf(fields));
        }

        private TypeShape type() {
            String name = word();
            Integer record = records.get(name);
            if (record != null) {
                return new RecordReference(record);
            }
            if (name.equals("Variants")) {
                return variants();
            }
            Integer container = CONTAINERS.get(name);
            if (container == null) {
                return new Scalar(wireType(name));
            }
            position++; // '<'
            TypeShape first = type();
            TypeShape second = null;
            if (text.charAt(position) == ',') {
                position++;
                second = type();
            }
            position++; // '>'
            return new Container(container, first, second);
        }

        private Variants variants() {
            List<Variant> variants = new ArrayList<>();
            while (text.charAt(position) != '>') {
                position++; // '<' or ','
                String name = word();
                position++; // ':'
                variants.add(new Variant(variants.size(), NameHash.of(name), type()));
            }
            position++; // '>'
            return new Variants(List.copyOf(variants));
        }

        private String word() {
            int from = position;
            while (Character.isLetterOrDigit(text.charAt(position))) {
                position++;
            }
            return text.substring(from, position);
        }
    }
}
