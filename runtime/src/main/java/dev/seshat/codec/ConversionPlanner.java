package dev.seshat.codec;

import dev.seshat.codec.SessionDecodeException.Reason;
import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordReference;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.TypeShape;
import dev.seshat.codec.ShapeTable.Variant;
import dev.seshat.codec.ShapeTable.Variants;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides, for each value of the own shape, of which foreign value it is made and how. Nothing is refused here but what is
 * far too large: a type that cannot be converted does no harm as long as no value of it comes.
 */
final class ConversionPlanner {

    /** How many components and variants all pairs of types may have: far more than honest shapes, and little memory. */
    private static final int MOST_COMPONENTS = 65_536;

    private final OwnShape own;
    private final ShapeTable foreign;
    private final Map<Long, RecordConversion> pairs = new HashMap<>();
    private final List<RecordConversion> records = new ArrayList<>();
    private final Deque<RecordConversion> withoutParts = new ArrayDeque<>();
    /** How the elements of own sets, and the keys of own maps, are made. */
    private final List<Conversion> distinct = new ArrayList<>();

    private boolean comparesOtherwise;
    private int components;

    private ConversionPlanner(OwnShape own, ShapeTable foreign) {
        this.own = own;
        this.foreign = foreign;
    }

    /**
     * Makes the plan for a pair of shapes.
     *
     * @param own the shape that is wanted
     * @param foreign the shape that there is
     * @param header the bytes with which payloads of the foreign shape begin
     * @return the plan, immutable
     * @throws SessionDecodeException when the foreign shape has too many record types that could be the same own one
     */
    static Transcoder plan(OwnShape own, ShapeTable foreign, byte[] header) {
        ConversionPlanner planner = new ConversionPlanner(own, foreign);
        // The root's conversion is no other's, also when records of the root's type are inside: only the root carries.
        RecordConversion root = planner.newRecord(0, 0, /* carries= */ true);
        planner.addParts();
        planner.findCopies();
        planner.records.forEach(RecordConversion::complete);
        return new Transcoder(header, foreign, root, planner.merges(), CarriedHeader.of(own, foreign, root.match()));
    }

    private RecordConversion newRecord(int foreignIndex, int ownIndex, boolean carries) {
        RecordConversion record = new RecordConversion(
                foreign.records().get(foreignIndex), own.records().get(ownIndex), carries);
        addToPlan(record.foreign().fields().size() + record.own().size());
        records.add(record);
        withoutParts.add(record);
        return record;
    }

    private void addToPlan(int more) {
        components += more;
        if (components > MOST_COMPONENTS) {
            throw new SessionDecodeException(
                    Reason.SCHEMA,
                    own.typeName() + " cannot be read: too many record types of the payload's shape could be the same"
                            + " one of this release.");
        }
    }

    private void addParts() {
        // A queue, not a recursion: how long a chain of records is, is said by the payload.
        while (!withoutParts.isEmpty()) {
            RecordConversion record = withoutParts.remove();
            Conversion[] parts = new Conversion[record.own().size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = part(record, i);
            }
            record.setParts(parts);
        }
    }

    private Conversion part(RecordConversion record, int index) {
        OwnComponent component = record.own().get(index);
        int source = record.match().source(index);
        if (source != ComponentMatch.NONE) {
            Field field = record.foreign().fields().get(source);
            return value(field.type(), component.type(), component.name(), component.defaultValue());
        }
        if (component.defaultValue() != null) {
            return component.defaultValue();
        }
        return new Refusal(() -> Mismatch.missing(own.typeName(), component.name()));
    }

    /** Takes all to be copies first, as records that hold themselves need it, and then follows what turns out not to be. */
    private void findCopies() {
        boolean settled = false;
        while (!settled) {
            settled = true;
            // Inner records come last, and outer ones depend on them.
            for (int i = records.size() - 1; i >= 0; i--) {
                settled &= records.get(i).stillCopies();
            }
        }
    }

    private boolean merges() {
        return comparesOtherwise || !distinct.stream().allMatch(Conversion::copies);
    }

    /**
     * Makes the conversion of a value.
     *
     * @param name the component, with what says which part of it this is
     * @param fallback what to write when the value is absent but must not be; null when that is to be refused
     */
    private Conversion value(TypeShape from, TypeShape to, String name, @Nullable DefaultValue fallback) {
        int wrappersFrom = wrappers(from);
        int wrappersTo = wrappers(to);
        if (wrappersFrom > wrappersTo) {
            Conversion content = value(content(from), to, name, fallback);
            return new UnwrapConversion(content, fallback != null ? fallback : absence(from, to, name));
        }
        if (wrappersFrom < wrappersTo) {
            return new WrapConversion(value(from, content(to), name, null));
        }
        if (wrappersFrom > 0) {
            return new PresenceConversion(value(content(from), content(to), name, null));
        }
        if (from instanceof RecordReference fromRecord && to instanceof RecordReference toRecord) {
            return record(fromRecord.index(), toRecord.index());
        }
        if (from instanceof Scalar fromScalar && to instanceof Scalar toScalar) {
            return scalar(fromScalar, toScalar, name);
        }
        if (from instanceof Variants fromVariants && to instanceof Variants toVariants) {
            return variants(fromVariants, toVariants, name);
        }
        if (from instanceof Container fromContainer && to instanceof Container toContainer) {
            return container(fromContainer, toContainer, name);
        }
        return unconvertible(from, to, name);
    }

    private RecordConversion record(int fromIndex, int toIndex) {
        long key = (long) fromIndex << Integer.SIZE | toIndex;
        RecordConversion known = pairs.get(key);
        if (known == null) {
            known = newRecord(fromIndex, toIndex, /* carries= */ false);
            pairs.put(key, known);
        }
        return known;
    }

    private Conversion variants(Variants from, Variants to, String name) {
        int count = from.variants().size();
        addToPlan(count);
        int[] nameHashes = new int[count];
        Conversion[] contents = new Conversion[count];
        for (int i = 0; i < count; i++) {
            Variant variant = from.variants().get(i);
            int target = target(variant, to);
            if (target < 0) {
                contents[i] = new Refusal(mismatch(from, to, name)::unknownVariant);
            } else {
                nameHashes[i] = to.variants().get(target).nameHash();
                contents[i] = value(variant.type(), to.variants().get(target).type(), name, null);
            }
        }
        return new VariantsConversion(from, nameHashes, contents);
    }

    /** Returns the index of the own variant that has or had the name of a foreign one, or -1. */
    private int target(Variant variant, Variants to) {
        int target = to.indexOf(variant.nameHash());
        for (int i = 0; target < 0 && i < to.variants().size(); i++) {
            List<Integer> former =
                    own.formerVariants().getOrDefault(to.variants().get(i).number(), List.of());
            target = former.contains(variant.nameHash()) ? i : -1;
        }
        return target;
    }

    private Conversion scalar(Scalar from, Scalar to, String name) {
        if (from.equals(to) || NumberConversion.isCopy(from.wireType(), to.wireType())) {
            return new Run(Run.Use.COPY, from);
        }
        return NumberConversion.isPossible(from.wireType(), to.wireType())
                ? new NumberConversion(from.wireType(), to.wireType(), mismatch(from, to, name))
                : unconvertible(from, to, name);
    }

    private Conversion container(Container from, Container to, String name) {
        if (isMap(from) != isMap(to)) {
            return unconvertible(from, to, name);
        }
        if (!isMap(from)) {
            Conversion element = value(from.first(), to.first(), name + "[]", null);
            if (to.wireType() != WireType.LIST) {
                distinct.add(element);
                comparesOtherwise |= from.wireType() != to.wireType() && from.wireType() != WireType.SORTED_SET;
            }
            return new CollectionConversion(element);
        }
        Conversion key = value(from.first(), to.first(), name + "{key}", null);
        distinct.add(key);
        comparesOtherwise |= from.wireType() == WireType.MAP && to.wireType() == WireType.SORTED_MAP;
        TypeShape fromValue = Objects.requireNonNull(from.second());
        TypeShape toValue = Objects.requireNonNull(to.second());
        return new MapConversion(key, value(fromValue, toValue, name + "{value}", null));
    }

    private Refusal absence(TypeShape from, TypeShape to, String name) {
        return new Refusal(mismatch(from, to, name)::absent);
    }

    private Refusal unconvertible(TypeShape from, TypeShape to, String name) {
        return new Refusal(mismatch(from, to, name)::unconvertible);
    }

    private Mismatch mismatch(TypeShape from, TypeShape to, String name) {
        return new Mismatch(own.typeName(), name, from, to);
    }

    private static boolean isMap(Container container) {
        return container.wireType() == WireType.MAP || container.wireType() == WireType.SORTED_MAP;
    }

    /** Returns how many optional or nullable types are around a type. */
    private static int wrappers(TypeShape type) {
        int count = 0;
        TypeShape inner = type;
        while (isWrapper(inner)) {
            inner = content(inner);
            count++;
        }
        return count;
    }

    private static boolean isWrapper(TypeShape type) {
        return type instanceof Container container
                && (container.wireType() == WireType.OPTIONAL || container.wireType() == WireType.NULLABLE);
    }

    private static TypeShape content(TypeShape type) {
        return ((Container) type).first();
    }
}
