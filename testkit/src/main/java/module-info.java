/** The contract of session stores as tests, which JUnit reaches by reflection. */
module dev.seshat.testkit {
    requires transitive dev.seshat.runtime;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports dev.seshat.testkit;

    opens dev.seshat.testkit;
}
