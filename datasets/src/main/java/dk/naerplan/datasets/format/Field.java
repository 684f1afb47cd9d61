package dk.naerplan.datasets.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the document says of one field. The check of a document's shape, the defaults that the reader fills in and the
 * writer leaves out, the JSON Schema and the table in the guide all come from here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

    /** No {@link #standard()}. */
    String NONE = "<none>";

    /** One sentence for the guide and the schema, without a full stop. */
    String says();

    String unit() default "";

    /**
     * What is meant when the field is left out: the text, number or truth value itself, of a list its only element, {} for
     * an empty object. Without it a single value is required, unless it is optional; lists and maps are empty.
     */
    String standard() default NONE;

    /** Least value, or least number of elements of a list. */
    double min() default Double.NaN;

    /** Greatest value, greatest length of a text, or greatest number of elements of a list. */
    double max() default Double.NaN;

    /** The steps in which a decimal number counts. */
    double step() default Double.NaN;

    /** What the field's text, its elements or its keys, level by level, must name. */
    Kind[] refers() default {};

    /** What the ids in this list name. */
    Kind[] defines() default {};
}
