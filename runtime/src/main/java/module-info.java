/** What generated code and servlets call. */
module dev.seshat.runtime {
    requires static jakarta.servlet;
    requires static org.jspecify;

    exports dev.seshat;
    exports dev.seshat.codec;
    exports dev.seshat.http;
    exports dev.seshat.seal;
    exports dev.seshat.servlet;
    exports dev.seshat.store;
}
