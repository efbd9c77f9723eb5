package dev.seshat.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How to store a component of a type that cannot be stored itself: as a scalar, such as a {@code String} or a {@code long},
 * into which a converter of the user's turns it, and from which it turns it back.
 *
 * <pre>{@code
 * record CartSession(@ConvertWith(MoneyConverter.class) Money limit,
 *         @ConvertWith(MoneyConverter.class) List<Money> prices) {}
 * }</pre>
 *
 * <p>The converter is of the component's type, or of that which the component's containers hold: an {@code Optional}, a list,
 * a set, or the values of a map. A component with a converter cannot have a {@link Default}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface ConvertWith {

    /**
     * The converter.
     *
     * @return a class that implements {@code dev.seshat.codec.SessionConverter} and has a public static final field
     *     {@code INSTANCE}, or a constructor without parameters, which is called once
     */
    Class<?> value();
}
