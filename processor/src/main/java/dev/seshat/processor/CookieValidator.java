package dev.seshat.processor;

import dev.seshat.http.CookieRules;
import dev.seshat.http.CookieRules.Rule;
import dev.seshat.http.CookieRules.Violation;
import dev.seshat.http.SameSite;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The rules for what the type's annotations say: id, lifetimes, cookie and header. */
final class CookieValidator {

    /** Headers that would break the response, or other cookies, if a session were in them; in lower case. */
    private static final Set<String> TAKEN_HEADERS = Set.of(
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "cookie",
            "date",
            "host",
            "keep-alive",
            "location",
            "set-cookie",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "vary");

    private static final String TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

    private final SessionTypeDeclaration declaration;
    private final TypeElement type;
    private final ValidationReport.Builder report;

    private CookieValidator(SessionTypeDeclaration declaration, ValidationReport.Builder report) {
        this.declaration = declaration;
        this.type = declaration.element();
        this.report = report;
    }

    static void validate(SessionTypeDeclaration declaration, ValidationReport.Builder report) {
        CookieValidator validator = new CookieValidator(declaration, report);
        if (validator.hasGoodTypeId()) {
            validator.validateCookie();
            validator.validateHeader();
        }
        validator.validateDurations();
    }

    /** A bad id makes bad default names; only the id is to be mended then. */
    private boolean hasGoodTypeId() {
        String id = declaration.typeId();
        if (id.matches("[a-z][a-z0-9-]{0,63}")) {
            return true;
        }
        report.add(
                type,
                declaration.sessionType(),
                "id",
                Problem.TYPE_ID,
                declaration.qualifiedName(),
                JavaLiterals.string(id));
        return false;
    }

    private void validateCookie() {
        Optional<WrittenAnnotation> written = declaration.cookie();
        if (written.isEmpty()) {
            return;
        }
        WrittenAnnotation cookie = written.get();
        List<Violation> violations = CookieRules.check(
                declaration.cookieName(),
                cookie.string("path"),
                cookie.string("domain"),
                SameSite.valueOf(cookie.constant("sameSite")),
                cookie.bool("partitioned"),
                /* secure= */ true);
        for (Violation violation : violations) {
            report.add(
                    type,
                    cookie,
                    violation.attribute(),
                    problem(violation.rule()),
                    declaration.qualifiedName(),
                    violation.text());
        }
    }

    private static Problem problem(Rule rule) {
        return switch (rule) {
            case COOKIE_NAME -> Problem.COOKIE_NAME;
            case COOKIE_PATH -> Problem.COOKIE_PATH;
            case COOKIE_DOMAIN -> Problem.COOKIE_DOMAIN;
            case HOST_PREFIX -> Problem.HOST_PREFIX;
            case PARTITIONED -> Problem.PARTITIONED;
            case SECURE -> throw new IllegalStateException("Cookies of session types are always Secure.");
        };
    }

    private void validateHeader() {
        if (declaration.header().isEmpty()) {
            return;
        }
        String name = declaration.headerName();
        if (TAKEN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            reportHeader(declaration.header().get(), name, "has a meaning of its own in HTTP");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isTokenCharacter(c)) {
                reportHeader(
                        declaration.header().get(),
                        name,
                        "contains " + JavaLiterals.of(c) + " at index " + i + ", which RFC 9110 does not allow");
                return;
            }
        }
    }

    private void reportHeader(WrittenAnnotation header, String name, String found) {
        report.add(
                type,
                header,
                "name",
                Problem.HEADER_NAME,
                declaration.qualifiedName(),
                JavaLiterals.string(name),
                found);
    }

    /** RFC 9110, section 5.6.2. */
    private static boolean isTokenCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_PUNCTUATION.indexOf(c) >= 0;
    }

    private void validateDurations() {
        Optional<Duration> idleTimeout = duration("idleTimeout");
        Optional<Duration> lifetime = duration("lifetime");
        if (idleTimeout.isPresent() && lifetime.isPresent() && idleTimeout.get().compareTo(lifetime.get()) > 0) {
            report.add(
                    type,
                    declaration.sessionType(),
                    declaration.sessionType().written("idleTimeout") == null ? "lifetime" : "idleTimeout",
                    Problem.IDLE_TOO_LONG,
                    declaration.qualifiedName(),
                    idleTimeout.get(),
                    lifetime.get());
        }
    }

    private Optional<Duration> duration(String attribute) {
        String text = declaration.sessionType().string(attribute);
        Optional<Duration> duration = DurationText.parse(text);
        if (duration.isEmpty()) {
            report.add(
                    type,
                    declaration.sessionType(),
                    attribute,
                    Problem.DURATION,
                    declaration.qualifiedName(),
                    attribute,
                    JavaLiterals.string(text),
                    DurationText.requirement(text));
        }
        return duration;
    }
}
