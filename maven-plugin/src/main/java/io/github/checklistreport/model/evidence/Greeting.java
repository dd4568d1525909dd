package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/** A service that says what it is before it is asked anything. */
public enum Greeting implements Word {
    SSH("ssh"),
    SMTP("smtp"),
    FTP("ftp"),
    POP3("pop3"),
    IMAP("imap"),
    MYSQL("mysql");

    private final String word;

    Greeting(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
