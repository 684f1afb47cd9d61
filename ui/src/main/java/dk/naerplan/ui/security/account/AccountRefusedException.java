package dk.naerplan.ui.security.account;

/** An account cannot be as somebody wants it to be. */
public final class AccountRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NAME_IS_TAKEN,
        /** Nobody would be left who may look after accounts. */
        LAST_ADMINISTRATOR,
        /** A provider vouches for the owner: a password would be a way past it. */
        IS_EXTERNAL,
        /** The set-up has been done. */
        IS_SET_UP
    }

    private final Reason reason;

    AccountRefusedException(Reason reason) {
        super("The account was refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
