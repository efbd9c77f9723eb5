package dev.seshat.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured does what it says, and takes no more bytes than promised. */
final class LibraryTest {

    @ParameterizedTest
    @EnumSource
    void library_everyRecord_readsBack(Library library) throws Exception {
        for (SampleRecord record : SampleRecord.values()) {
            assertTrue(RoundTrip.check(library, record) > 0);
        }
    }

    @Test
    void payload_ofSmall_hasAtMost72Bytes() throws Exception {
        assertTrue(RoundTrip.check(Library.SESHAT, SampleRecord.SMALL) <= 72);
    }

    @Test
    void payload_ofMedium_isShorterThanProtobufs() throws Exception {
        assertTrue(RoundTrip.check(Library.SESHAT, SampleRecord.MEDIUM)
                < RoundTrip.check(Library.PROTOBUF, SampleRecord.MEDIUM));
    }

    @Test
    void payload_ofLarge_isWithinFivePercentOfProtobufs() throws Exception {
        assertTrue(RoundTrip.check(Library.SESHAT, SampleRecord.LARGE)
                <= 1.05 * RoundTrip.check(Library.PROTOBUF, SampleRecord.LARGE));
    }
}
