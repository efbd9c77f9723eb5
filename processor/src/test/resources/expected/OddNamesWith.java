package good;

import dev.seshat.annotation.Generated;
import java.util.List;
import java.util.Map;

/**
 * Copies of a {@link OddNames} in which one component is another; for the record to implement.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public interface OddNamesWith {
    /**
     * Returns {@code out}.
     *
     * @return the component's value
     */
    List<String> out();

    /**
     * Returns {@code in}.
     *
     * @return the component's value
     */
    List<String> in();

    /**
     * Returns {@code value}.
     *
     * @return the component's value
     */
    Map<String, List<Integer>> value();

    /**
     * Returns {@code i}.
     *
     * @return the component's value
     */
    int i();

    /**
     * Returns {@code session}.
     *
     * @return the component's value
     */
    String session();

    /**
     * Returns {@code request}.
     *
     * @return the component's value
     */
    String request();

    /**
     * Returns {@code response}.
     *
     * @return the component's value
     */
    String response();

    /**
     * Returns {@code status}.
     *
     * @return the component's value
     */
    int status();

    /**
     * Returns {@code get}.
     *
     * @return the component's value
     */
    boolean get();

    /**
     * Returns {@code cookie}.
     *
     * @return the component's value
     */
    int cookie();

    /**
     * Returns {@code header}.
     *
     * @return the component's value
     */
    int header();

    /**
     * Returns {@code enums}.
     *
     * @return the component's value
     */
    List<List<String>> enums();

    /**
     * Returns a copy in which {@code out} is another.
     *
     * @param out the other value
     * @return the copy
     */
    default OddNames withOut(List<String> out) {
        return new OddNames(
                out,
                in(),
                value(),
                i(),
                session(),
                request(),
                response(),
                status(),
                get(),
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code in} is another.
     *
     * @param in the other value
     * @return the copy
     */
    default OddNames withIn(List<String> in) {
        return new OddNames(
                out(),
                in,
                value(),
                i(),
                session(),
                request(),
                response(),
                status(),
                get(),
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code value} is another.
     *
     * @param value the other value
     * @return the copy
     */
    default OddNames withValue(Map<String, List<Integer>> value) {
        return new OddNames(
                out(),
                in(),
                value,
                i(),
                session(),
                request(),
                response(),
                status(),
                get(),
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code i} is another.
     *
     * @param i the other value
     * @return the copy
     */
    default OddNames withI(int i) {
        return new OddNames(
                out(),
                in(),
                value(),
                i,
                session(),
                request(),
                response(),
                status(),
                get(),
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code session} is another.
     *
     * @param session the other value
     * @return the copy
     */
    default OddNames withSession(String session) {
        return new OddNames(
                out(),
                in(),
                value(),
                i(),
                session,
                request(),
                response(),
                status(),
                get(),
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code request} is another.
     *
     * @param request the other value
     * @return the copy
     */
    default OddNames withRequest(String request) {
        return new OddNames(
                out(),
                in(),
                value(),
                i(),
                session(),
                request,
                response(),
                status(),
                get(),
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code response} is another.
     *
     * @param response the other value
     * @return the copy
     */
    default OddNames withResponse(String response) {
        return new OddNames(
                out(),
                in(),
                value(),
                i(),
                session(),
                request(),
                response,
                status(),
                get(),
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code status} is another.
     *
     * @param status the other value
     * @return the copy
     */
    default OddNames withStatus(int status) {
        return new OddNames(
                out(),
                in(),
                value(),
                i(),
                session(),
                request(),
                response(),
                status,
                get(),
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code get} is another.
     *
     * @param get the other value
     * @return the copy
     */
    default OddNames withGet(boolean get) {
        return new OddNames(
                out(),
                in(),
                value(),
                i(),
                session(),
                request(),
                response(),
                status(),
                get,
                cookie(),
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code cookie} is another.
     *
     * @param cookie the other value
     * @return the copy
     */
    default OddNames withCookie(int cookie) {
        return new OddNames(
                out(),
                in(),
                value(),
                i(),
                session(),
                request(),
                response(),
                status(),
                get(),
                cookie,
                header(),
                enums());
    }

    /**
     * Returns a copy in which {@code header} is another.
     *
     * @param header the other value
     * @return the copy
     */
    default OddNames withHeader(int header) {
        return new OddNames(
                out(),
                in(),
                value(),
                i(),
                session(),
                request(),
                response(),
                status(),
                get(),
                cookie(),
                header,
                enums());
    }

    /**
     * Returns a copy in which {@code enums} is another.
     *
     * @param enums the other value
     * @return the copy
     */
    default OddNames withEnums(List<List<String>> enums) {
        return new OddNames(
                out(),
                in(),
                value(),
                i(),
                session(),
                request(),
                response(),
                status(),
                get(),
                cookie(),
                header(),
                enums);
    }
}
