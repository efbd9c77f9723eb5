package good;

import dev.seshat.annotation.Generated;

/**
 * Copies of a {@link Nothing} in which one component is another; for the record to implement.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public interface NothingWith {
}
