package dk.naerplan.datasets.format.io;

/**
 * What a document may cost to read.
 *
 * @param bytes greatest size
 * @param tokens most braces, brackets, names and values
 */
public record ReadLimits(long bytes, long tokens) {

    /** 32 MB and 3 million tokens: room for some five thousand sessions with their roster and history. */
    public static final ReadLimits STANDARD = new ReadLimits(32L * 1024 * 1024, 3_000_000);

    public ReadLimits {
        if (bytes < 1 || tokens < 1) {
            throw new IllegalArgumentException(
                    "The limits (%d bytes, %d tokens) must be 1 or more.".formatted(bytes, tokens));
        }
    }

    int depth() {
        return 24;
    }

    int textLength() {
        return 10_000;
    }

    int nameLength() {
        return 1_000;
    }

    int numberLength() {
        return 100;
    }
}
