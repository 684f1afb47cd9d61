package dk.naerplan.datasets.format.shape;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a document writes the constants of an enum: NETWORK_MEETING as networkMeeting. */
public final class EnumText {

    private EnumText() {}

    public static String of(String constant) {
        String capitalised = Stream.of(constant.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Character.toLowerCase(capitalised.charAt(0)) + capitalised.substring(1);
    }
}
