package dev.seshat.codec;

import dev.seshat.codec.SessionDecodeException.Reason;

/**
 * How payloads begin that have the own components and, after them, the unknown ones of one foreign shape.
 *
 * @param typeName the session type
 * @param hasOwnComponents whether there are own components before them
 * @param hasFields whether there are unknown components at all
 * @param isPossible whether the shape keeps the limits of the wire format
 * @param bytes format and shape table; not to be changed
 */
record CarriedHeader(String typeName, boolean hasOwnComponents, boolean hasFields, boolean isPossible, byte[] bytes) {

    static CarriedHeader of(OwnShape own, ShapeTable foreign, ComponentMatch match) {
        ShapeTable shape = CarriedShape.of(own.table(), foreign, match);
        SessionWriter out = new SessionWriter();
        out.writeByte((byte) WireType.FORMAT);
        shape.write(out);
        boolean hasOwnComponents = !own.records().get(0).isEmpty();
        return new CarriedHeader(
                own.typeName(), hasOwnComponents, match.hasUnknown(), shape.keepsLimits(), out.toByteArray());
    }

    /** Refuses what could be read, but not be written again without losing components of another release. */
    void requirePossible() {
        if (!isPossible) {
            throw new SessionDecodeException(
                    Reason.SCHEMA,
                    typeName + " cannot be read: with the components that this release does not know it would have more"
                            + " than " + WireLimits.COMPONENTS + " components or " + WireLimits.RECORD_TYPES
                            + " record types, and could not be written again.");
        }
    }
}
