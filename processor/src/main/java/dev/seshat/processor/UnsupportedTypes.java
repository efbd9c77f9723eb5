package dev.seshat.processor;

import java.util.Map;
import java.util.Optional;

/** What to use instead of well-known types that cannot be stored. */
final class UnsupportedTypes {

    private static final Map<String, String> ALTERNATIVES = Map.ofEntries(
            Map.entry("java.util.ArrayList", "java.util.List"),
            Map.entry("java.util.LinkedList", "java.util.List"),
            Map.entry("java.util.AbstractList", "java.util.List"),
            Map.entry("java.util.Vector", "java.util.List"),
            Map.entry("java.util.Stack", "java.util.List"),
            Map.entry("java.util.Queue", "java.util.List"),
            Map.entry("java.util.Deque", "java.util.List"),
            Map.entry("java.util.ArrayDeque", "java.util.List"),
            Map.entry("java.util.Collection", "java.util.List"),
            Map.entry("java.lang.Iterable", "java.util.List"),
            Map.entry("java.util.Iterator", "java.util.List"),
            Map.entry("java.util.stream.Stream", "java.util.List"),
            Map.entry("java.util.HashSet", "java.util.Set"),
            Map.entry("java.util.LinkedHashSet", "java.util.Set"),
            Map.entry("java.util.EnumSet", "java.util.Set"),
            Map.entry("java.util.BitSet", "java.util.Set<java.lang.Integer>"),
            Map.entry("java.util.TreeSet", "java.util.SortedSet"),
            Map.entry("java.util.NavigableSet", "java.util.SortedSet"),
            Map.entry("java.util.HashMap", "java.util.Map"),
            Map.entry("java.util.LinkedHashMap", "java.util.Map"),
            Map.entry("java.util.EnumMap", "java.util.Map"),
            Map.entry("java.util.Hashtable", "java.util.Map"),
            Map.entry("java.util.Properties", "java.util.Map<java.lang.String, java.lang.String>"),
            Map.entry("java.util.concurrent.ConcurrentMap", "java.util.Map"),
            Map.entry("java.util.concurrent.ConcurrentHashMap", "java.util.Map"),
            Map.entry("java.util.TreeMap", "java.util.SortedMap"),
            Map.entry("java.util.NavigableMap", "java.util.SortedMap"),
            Map.entry("java.util.Map.Entry", "a record of a key and a value"),
            Map.entry("java.util.Date", "java.time.Instant"),
            Map.entry("java.util.Calendar", "java.time.ZonedDateTime"),
            Map.entry("java.util.GregorianCalendar", "java.time.ZonedDateTime"),
            Map.entry("java.util.TimeZone", "java.time.ZoneId"),
            Map.entry("java.sql.Date", "java.time.LocalDate"),
            Map.entry("java.sql.Time", "java.time.LocalTime"),
            Map.entry("java.sql.Timestamp", "java.time.Instant"),
            Map.entry("java.lang.CharSequence", "java.lang.String"),
            Map.entry("java.lang.StringBuilder", "java.lang.String"),
            Map.entry("java.lang.StringBuffer", "java.lang.String"),
            Map.entry("java.lang.Number", "java.math.BigDecimal"),
            Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
            Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
            Map.entry("java.net.URL", "java.net.URI"),
            Map.entry("java.io.File", "java.lang.String"),
            Map.entry("java.nio.file.Path", "java.lang.String"),
            Map.entry("java.util.regex.Pattern", "java.lang.String"),
            Map.entry("java.lang.Class", "java.lang.String"),
            Map.entry("java.nio.ByteBuffer", "byte[]"));

    private UnsupportedTypes() {}

    /** Returns what to use instead of a type, if that is known. */
    static Optional<String> alternative(String qualifiedName) {
        return Optional.ofNullable(ALTERNATIVES.get(qualifiedName));
    }
}
