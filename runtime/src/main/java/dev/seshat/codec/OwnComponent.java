package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.TypeShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of one of a codec's own record types.
 *
 * @param name its name for messages, such as {@code shop.CartSession.items}
 * @param nameHash the hash of its wire name
 * @param formerHashes the hashes of the wire names that it had in earlier releases
 * @param defaultValue what it is where the payload has none; null when there is no default
 */
record OwnComponent(
        String name,
        int nameHash,
        List<Integer> formerHashes,
        TypeShape type,
        @Nullable DefaultValue defaultValue) {}
