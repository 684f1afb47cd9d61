package dk.naerplan.ui.security.audit;

/** What can stand in the audit log. */
public enum AuditKind {
    SET_UP,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGN_IN_BLOCKED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    INVITED,
    SESSIONS_ENDED,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    CALENDAR_CREATED,
    CALENDAR_REVOKED,
    PUBLISHED,
    EXPORTED,
    ERASED,
    SETTING_CHANGED,
    DATA_REMOVED
}
