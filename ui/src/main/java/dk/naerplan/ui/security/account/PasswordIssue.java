package dk.naerplan.ui.security.account;

/** What is wrong with a password that somebody wants to have. */
public enum PasswordIssue {
    TOO_SHORT,
    TOO_LONG,
    /** It is on the list of those that were stolen elsewhere and are tried first. */
    COMMON,
    /** It is made of words, names, years or keys in a row that programs guess soon. */
    EASY,
    /** It contains the user's name, the account's or the product's. */
    PERSONAL
}
