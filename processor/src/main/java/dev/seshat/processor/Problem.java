package dev.seshat.processor;

/**
 * What can be wrong with a session type: the catalogue of all messages. An id is never given to another problem. Each
 * has a row in {@code docs/errors.md} and a test of its name.
 */
enum Problem {
    NOT_A_RECORD("NotARecord", "@SessionType can only be applied to a record; %s is %s. Make it a record."),
    NOT_A_SESSION_TYPE("NotASessionType", "%s has @%s, which does nothing without @SessionType. Add @SessionType."),
    PRIVATE(
            "Private",
            "@SessionType record %s must not be %s: generated code in the same package must see it. Remove private."),
    TYPE_PARAMETERS(
            "TypeParameters",
            "@SessionType record %s must not have type parameters, nor be inside a type that has; found %s. Write the "
                    + "types themselves."),
    UNSUPPORTED("Unsupported", "%s has type %s, which cannot be stored in a session. %s"),
    INACCESSIBLE(
            "Inaccessible",
            "%s cannot be stored: generated code in package %s cannot see %s. Make it and the types around it public, "
                    + "or move it into that package."),
    ENDLESS_RECORD(
            "EndlessRecord",
            "%s cannot have a value: each %s would hold another one without end. Make the component @Nullable, or an "
                    + "Optional or a List."),
    NULLABLE_PRIMITIVE(
            "NullablePrimitive", "%s is a primitive (%s) and cannot be @Nullable. Use %s, or remove @Nullable."),
    DUPLICATE_KEY("DuplicateKey", "%s and %s %s. Give each its own key, with @Key."),
    EMPTY_KEY("EmptyKey", "%s must not have an empty @Key. Write a name, or remove @Key."),
    FORMER_NAME("FormerName", "%s cannot have %s. %s"),
    ENUM_HASH(
            "EnumHash",
            "%s cannot be stored: the constants %s and %s of %s have the same 16-bit hash. Rename one of them, or store "
                    + "the name as a String."),
    SUBJECT_TYPE(
            "SubjectType",
            "%s has type %s, which cannot be the @Subject. Use String, UUID, int, long, one of their wrappers, or an "
                    + "Optional of these."),
    TWO_SUBJECTS("TwoSubjects", "%s and %s cannot both be the @Subject. Keep one, or join them in one component."),
    NESTED_SUBJECT(
            "NestedSubject",
            "%s cannot be the @Subject, since %s is no @SessionType. Move the annotation to a component of the session "
                    + "type."),
    SENSITIVE_SIGNED(
            "SensitiveSigned",
            "%s is @Sensitive and cannot be in %s, whose protection is SIGNED: the client could read it. Use "
                    + "Protection.SEALED, or remove the component."),
    BAD_DEFAULT("BadDefault", "%s has type %s and cannot have @Default(%s): %s. %s"),
    BAD_CONVERTER("BadConverter", "%s cannot use the converter %s: %s. %s"),
    TOO_LARGE("TooLarge", "%s cannot be stored: %s. %s"),
    TYPE_ID(
            "TypeId",
            "%s cannot have the type id %s. Set id to 1 to 64 characters of a-z, 0-9 and -, beginning with a letter."),
    COOKIE_NAME("CookieName", "%s: %s. Use letters, digits, - and _."),
    COOKIE_PATH("CookiePath", "%s: %s. Write a path like \"/shop\"."),
    COOKIE_DOMAIN("CookieDomain", "%s: %s. Write a host name like \"example.org\", or leave domain out."),
    HOST_PREFIX("HostPrefix", "%s: %s. Remove the attribute, or give the cookie a name without the prefix __Host-."),
    PARTITIONED("Partitioned", "%s: %s. Set sameSite = SameSite.NONE, or remove partitioned."),
    HEADER_NAME("HeaderName", "%s: header name %s %s. Use letters, digits and -, as in \"Cart-Session\"."),
    DURATION("Duration", "%s: %s %s must be %s. Write for example \"PT30M\" for 30 minutes, \"P7D\" for 7 days."),
    IDLE_TOO_LONG(
            "IdleTooLong",
            "%s: idleTimeout (%s) must not be longer than lifetime (%s). Shorten idleTimeout, or extend lifetime."),
    GENERATED_NAME("GeneratedName", "%s cannot have generated code: %s. %s"),
    UNRESOLVED(
            "Unresolved",
            "%s was not generated because %s refers to %s. If another processor generates it, look for its errors "
                    + "above."),
    NOT_WRITTEN("NotWritten", "%s cannot have generated code: %s could not be written (%s). Compile it again."),
    INTERNAL(
            "Internal",
            "%s cannot be processed, because the processor failed. Report this, with the text that follows:\n%s");

    private final String id;
    private final String template;

    Problem(String id, String template) {
        this.id = id;
        this.template = template;
    }

    /** Returns the id that stands in the message and in the documentation. */
    String id() {
        return id;
    }

    /** Returns the message; the arguments are what the template's places ask for, the subject first. */
    String message(Object... arguments) {
        return "[Seshat:" + id + "] " + template.formatted(arguments);
    }
}
