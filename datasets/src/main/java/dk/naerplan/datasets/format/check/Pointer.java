package dk.naerplan.datasets.format.check;

/** A JSON pointer (RFC 6901) that grows from the root. */
public record Pointer(String text) {

    public static final Pointer ROOT = new Pointer("");

    public Pointer to(String token) {
        return new Pointer(text + "/" + token.replace("~", "~0").replace("/", "~1"));
    }

    public Pointer to(int index) {
        return new Pointer(text + "/" + index);
    }

    @Override
    public String toString() {
        return text;
    }
}
