package dk.naerplan.ui.api.token;

import dk.naerplan.ui.security.Secrets;

/**
 * Something that nobody can guess. It is shown once; what is kept is its hash.
 *
 * @param text safe in headers and addresses
 */
public record Secret(String text) {

    /** @param kind what the text begins with, so that people and scanners see what it is */
    public static Secret create(String kind) {
        return new Secret(kind + "_" + Secrets.create());
    }

    public String hash() {
        return Secrets.hash(text);
    }

    /** Never the text: records of it must not tell it. */
    @Override
    public String toString() {
        return "a secret";
    }
}
