package dev.seshat.codec;

import dev.seshat.codec.SessionDecodeException.Reason;
import dev.seshat.codec.ShapeTable.TypeShape;

/**
 * A component whose type is not the same in both shapes, with what there is to say about it. The messages name types, never
 * values.
 *
 * @param typeName the session type
 * @param component the component in this release, such as {@code shop.CartSession.items[]}
 */
record Mismatch(String typeName, String component, TypeShape foreign, TypeShape own) {

    /** Returns what to throw when no value of the one type is one of the other. */
    SessionDecodeException unconvertible() {
        return because(", and nothing converts the one into the other. Give the component another name or @Key.");
    }

    /** Returns what to throw when the value at hand is none of the other type. */
    SessionDecodeException misfit() {
        return because(", which its value does not fit. Keep a type that holds all values.");
    }

    /** Returns what to throw when the optional value is absent but must not be. */
    SessionDecodeException absent() {
        return because(", and it is absent without a default. Keep it optional, or give the component a @Default.");
    }

    /** Returns what to throw when the value at hand is of a variant that the own type does not have. */
    SessionDecodeException unknownVariant() {
        return refusal(
                typeName,
                component + " is of a variant that this release does not have."
                        + " Keep the variant, or give its new class the earlier name with @FormerNames.");
    }

    private SessionDecodeException because(String why) {
        String types = " is " + TypeText.of(foreign) + " in the payload and " + TypeText.of(own) + " in this release";
        return refusal(typeName, component + types + why);
    }

    /** Returns what to throw when the payload does not have a component. */
    static SessionDecodeException missing(String typeName, String component) {
        return refusal(
                typeName,
                component + " is missing in the payload and has no default."
                        + " Give it one with @Default, or its earlier name with @FormerNames.");
    }

    private static SessionDecodeException refusal(String typeName, String what) {
        return new SessionDecodeException(Reason.SCHEMA, typeName + " cannot be read: " + what);
    }
}
