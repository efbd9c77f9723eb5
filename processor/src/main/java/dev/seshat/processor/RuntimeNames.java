package dev.seshat.processor;

import com.palantir.javapoet.ClassName;

/**
 * The classes that generated code names. Each is built from its package and its simple name: a literal of the whole
 * name of a class that is relocated into the processor's jar would be rewritten there.
 */
final class RuntimeNames {

    private static final String CORE = "dev.seshat";
    private static final String CODEC = CORE + ".codec";
    private static final String HTTP = CORE + ".http";

    static final ClassName NO_SESSION = ClassName.get(CORE, "NoSessionException");
    static final ClassName SESSION_ACCESSOR = ClassName.get(CORE, "SessionAccessor");
    static final ClassName SESSION_BINDING = ClassName.get(CORE, "SessionBinding");
    static final ClassName SESSION_DESCRIPTOR = ClassName.get(CORE, "SessionDescriptor");
    static final ClassName SESSIONS = ClassName.get(CORE, "Sessions");

    static final ClassName SESSION_CODEC = ClassName.get(CODEC, "SessionCodec");
    static final ClassName SESSION_CONVERTER = ClassName.get(CODEC, "SessionConverter");
    static final ClassName SESSION_READER = ClassName.get(CODEC, "SessionReader");
    static final ClassName SESSION_WRITER = ClassName.get(CODEC, "SessionWriter");

    static final ClassName SAME_SITE = ClassName.get(HTTP, "SameSite");
    static final ClassName SESSION_COOKIE = ClassName.get(HTTP, "SessionCookie");
    static final ClassName SESSION_EXCHANGE = ClassName.get(HTTP, "SessionExchange");

    static final ClassName TOKEN_FORMAT = ClassName.get(CORE + ".seal", "TokenFormat");
    static final ClassName SERVLET_EXCHANGE = ClassName.get(CORE + ".servlet", "ServletExchange");
    static final ClassName GENERATED = ClassName.get(CORE + ".annotation", "Generated");

    static final ClassName SERVLET_REQUEST = ClassName.get("jakarta.servlet.http", "HttpServletRequest");
    static final ClassName SERVLET_RESPONSE = ClassName.get("jakarta.servlet.http", "HttpServletResponse");

    private RuntimeNames() {}
}
