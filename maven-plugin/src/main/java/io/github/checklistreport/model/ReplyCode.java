package io.github.checklistreport.model;

/** Why an admin thinks a finding does not tell the whole story. */
public enum ReplyCode implements Word {
    /** The probe reached a proxy or CDN. */
    PROBE_SAW_PROXY("probe-saw-proxy"),
    /** The probe reached another machine. */
    OTHER_HOST("other-host"),
    /** It is so on purpose. */
    INTENTIONAL("intentional"),
    /** It has been mended since. */
    FIXED_SINCE("fixed-since"),
    /** The probe is wrong. */
    PROBE_WRONG("probe-wrong"),
    /** The risk is known and accepted. */
    ACCEPTED_RISK("accepted-risk");

    private final String word;

    ReplyCode(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
