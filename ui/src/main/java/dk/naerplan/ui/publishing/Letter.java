package dk.naerplan.ui.publishing;

/** What is written to somebody. */
record Letter(String subject, String text, String html) {}
