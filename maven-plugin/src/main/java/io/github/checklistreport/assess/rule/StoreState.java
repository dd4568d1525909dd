package io.github.checklistreport.assess.rule;

/** What is known of a data store, the worst first. */
enum StoreState {
    /** It serves without a password. */
    OPEN,
    /** It may serve without a password on a way that nobody uses. */
    DOUBTED,
    /** It asks for the password in a way that gives it away. */
    WEAK,
    /** Nothing that decides it was seen. */
    UNKNOWN,
    /** It asks for a password on the way that was looked at. */
    ASKS_HERE,
    /** It asks for a password on every way. */
    ASKS
}
