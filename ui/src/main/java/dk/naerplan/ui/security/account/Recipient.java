package dk.naerplan.ui.security.account;

/** Somebody who is told what changes for them: the owner of an account in use. */
public record Recipient(String username, String displayName, Contact contact) {}
