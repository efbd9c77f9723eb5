package dev.seshat;

/**
 * One of the sessions of a subject.
 *
 * @param info what is known about the session
 * @param value the session's value
 * @param isCurrent whether it is the session of this request
 * @param <T> the session type
 */
public record SubjectSession<T>(SessionInfo info, T value, boolean isCurrent) {

    /**
     * Returns the session without its value, which may hold what no log should.
     *
     * @return the info and whether it is the current session
     */
    @Override
    public String toString() {
        return "SubjectSession[info=" + info + ", isCurrent=" + isCurrent + "]";
    }
}
