package io.github.checklistreport.model;

import io.github.checklistreport.model.Problem.Severity;
import java.util.Locale;

/** What can be wrong. Its words stand in the console messages under {@link #word}. */
public enum ProblemKind implements Word {
    /** The file is not there. */
    FILE_MISSING(Severity.ERROR),
    /** The file cannot be read. */
    FILE_UNREADABLE(Severity.ERROR),
    /** The file is larger than any honest one. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** The file says nothing. */
    FILE_EMPTY(Severity.ERROR),
    /** A byte is not UTF-8. */
    NOT_UTF8(Severity.ERROR),
    /** A tab stands where YAML wants spaces. */
    TAB_INDENT(Severity.ERROR),
    /** The file is not YAML. */
    SYNTAX(Severity.ERROR),
    /** The file holds more than one YAML document. */
    SEVERAL_DOCUMENTS(Severity.ERROR),
    /** Lists and maps are nested too deep. */
    TOO_DEEP(Severity.ERROR),
    /** There are more YAML aliases than any honest file needs. */
    TOO_MANY_ALIASES(Severity.ERROR),
    /** There are more keys and values than any honest file has. */
    TOO_MANY_VALUES(Severity.ERROR),
    /** A map of keys belongs here. */
    NOT_A_MAP(Severity.ERROR),
    /** A list belongs here. */
    NOT_A_LIST(Severity.ERROR),
    /** A text belongs here. */
    NOT_A_TEXT(Severity.ERROR),
    /** A key stands twice in one map. */
    DUPLICATE_KEY(Severity.ERROR),
    /** Nothing has that key. */
    UNKNOWN_KEY(Severity.ERROR),
    /** A needed key is absent. */
    MISSING_KEY(Severity.ERROR),
    /** A key has no value where one is needed. */
    EMPTY_VALUE(Severity.ERROR),
    /** A value is not one of the words. */
    UNKNOWN_WORD(Severity.ERROR),
    /** A switch is neither true nor false. */
    NOT_TRUE_OR_FALSE(Severity.ERROR),
    /** A value is not a date. */
    BAD_DATE(Severity.ERROR),
    /** A day that must have passed is still to come. */
    FUTURE_DATE(Severity.ERROR),
    /** A value is not a period. */
    BAD_PERIOD(Severity.ERROR),
    /** A value is not a web address. */
    BAD_URL(Severity.ERROR),
    /** A value is neither a web nor a mail address. */
    BAD_CONTACT(Severity.ERROR),
    /** A value is not the address of somebody's profile. */
    BAD_PROFILE(Severity.ERROR),
    /** A value is not a place for corrections. */
    BAD_CORRECTIONS(Severity.ERROR),
    /** A value is not a domain name. */
    BAD_DOMAIN(Severity.ERROR),
    /** A value is not a country code. */
    BAD_COUNTRY(Severity.ERROR),
    /** A value is not a TCP port. */
    BAD_PORT(Severity.ERROR),
    /** A value is not a DKIM selector. */
    BAD_SELECTOR(Severity.ERROR),
    /** A value is not a user name. */
    BAD_USER(Severity.ERROR),
    /** An id is not kebab-case. */
    BAD_ID(Severity.ERROR),
    /** A text is longer than its place allows. */
    TOO_LONG(Severity.ERROR),
    /** There is no checklist at that path. */
    CHECKLIST_MISSING(Severity.ERROR),
    /** There is no such built-in checklist. */
    UNKNOWN_CHECKLIST(Severity.ERROR),
    /** The checklist has no such item. */
    UNKNOWN_ITEM(Severity.ERROR),
    /** The checklist asks for no such fact. */
    UNKNOWN_FACT(Severity.ERROR),
    /** A fact cannot have that value. */
    UNKNOWN_FACT_VALUE(Severity.ERROR),
    /** A fact takes one value. */
    ONE_VALUE_ONLY(Severity.ERROR),
    /** Not applicable, and no reason given. */
    REASON_MISSING(Severity.ERROR),
    /** An exception goes with a gap only. */
    EXCEPTION_NEEDS_GAP(Severity.ERROR),
    /** A plan goes with a gap only. */
    PLAN_NEEDS_GAP(Severity.ERROR),
    /** A plan says nothing. */
    PLAN_EMPTY(Severity.ERROR),
    /** A key is not a language tag. */
    UNKNOWN_LANGUAGE_TAG(Severity.ERROR),
    /** A text does not say its language. */
    TEXT_WITHOUT_LANGUAGE(Severity.ERROR),
    /** An id is used twice. */
    DUPLICATE_ID(Severity.ERROR),
    /** A checklist asks nothing. */
    NO_ITEMS(Severity.ERROR),
    /** There is no such phase. */
    UNKNOWN_PHASE(Severity.ERROR),
    /** The phase has no such topic. */
    UNKNOWN_TOPIC(Severity.ERROR),
    /** A checklist extends itself. */
    EXTENDS_CYCLE(Severity.ERROR),
    /** Checklists extend one another too often. */
    EXTENDS_TOO_DEEP(Severity.ERROR),
    /** Amending needs something to amend. */
    EXTENDS_MISSING(Severity.ERROR),
    /** The item to keep, amend or retire is not there. */
    AMENDED_MISSING(Severity.ERROR),
    /** The item to stand after is not there. */
    AFTER_MISSING(Severity.ERROR),
    /** The item that takes another's place is not there. */
    REPLACEMENT_MISSING(Severity.ERROR),
    /** Nothing says what changed, and why. */
    CHANGE_MISSING(Severity.ERROR),
    /** An item is kept, amended or retired twice. */
    MENTIONED_TWICE(Severity.ERROR),
    /** The item to keep, amend or retire was retired before. */
    AMENDED_RETIRED(Severity.ERROR),
    /** The item to add is there. */
    ADDED_ALREADY(Severity.ERROR),
    /** A checklist that extends another lists its items as one that does not. */
    ITEMS_IN_EXTENSION(Severity.ERROR),
    /** Keys share a line, where each needs its own. */
    NOT_LINE_BY_LINE(Severity.ERROR),
    /** The report cannot be written in that language. */
    UNKNOWN_LANGUAGE(Severity.ERROR),
    /** A setting is not one of its words. */
    UNKNOWN_SETTING_WORD(Severity.ERROR),
    /** A setting names nothing. */
    SETTING_EMPTY(Severity.ERROR),
    /** The output directory is a file. */
    OUTPUT_NOT_A_DIRECTORY(Severity.ERROR),
    /** A setting does not say where to connect to. */
    BAD_CONNECT_TO(Severity.ERROR),
    /** A setting names a host that the answers do not. */
    HOST_NOT_NAMED(Severity.ERROR),
    /** A setting is not the address of a resolver. */
    BAD_RESOLVER(Severity.ERROR),
    /** A file holds no DS records to start from. */
    BAD_DNS_ANCHORS(Severity.ERROR),
    /** A file holds no certificates to judge by. */
    BAD_TRUST_STORE(Severity.ERROR),
    /** A setting is neither a folder nor an https address. */
    BAD_FEEDS(Severity.ERROR),
    /** A setting is not the address of a site. */
    BAD_BASE_URL(Severity.ERROR),
    /** A key for the sealed report is none. */
    BAD_SEALED_KEY(Severity.ERROR),
    /** A key lies where the report is written to. */
    SEALED_KEY_IN_REPORT(Severity.ERROR),
    /** A report is to be sealed into pages that are not written. */
    SEALED_NEEDS_PUBLIC_PAGES(Severity.ERROR),
    /** Nothing says which checklist to move to. */
    NO_TARGET(Severity.ERROR),
    /** A setting is not an instant. */
    BAD_INSTANT(Severity.ERROR),
    /** The file is not JSON. */
    JSON_SYNTAX(Severity.ERROR),
    /** The JSON is deeper or larger than any honest one. */
    JSON_LIMIT(Severity.ERROR),
    /** There is no evidence file. */
    EVIDENCE_MISSING(Severity.ERROR),
    /** There is no file of what the script read on the host. */
    HOST_FACTS_MISSING(Severity.ERROR),
    /** The file is of another kind or version. */
    OTHER_SCHEMA(Severity.ERROR),
    /** The evidence is of another server than the answers. */
    OTHER_TARGET(Severity.ERROR),
    /** A time that must have passed is still to come. */
    FUTURE_INSTANT(Severity.ERROR),
    /** A record lacks a part. */
    RECORD_INCOMPLETE(Severity.ERROR),
    /** A part of a record is not what belongs there. */
    RECORD_UNFIT(Severity.ERROR),
    /** A snapshot is of another server, day or audience than its place says. */
    SNAPSHOT_MISPLACED(Severity.ERROR),
    /** There are more snapshots than any honest history has. */
    TOO_MANY_SNAPSHOTS(Severity.ERROR),
    /** There is no folder of templates. */
    TEMPLATES_MISSING(Severity.ERROR),
    /** There are more files than there are templates. */
    TOO_MANY_TEMPLATES(Severity.ERROR),
    /** A file stands in for nothing. */
    UNKNOWN_TEMPLATE(Severity.ERROR),
    /** A message stands in for nothing. */
    UNKNOWN_MESSAGE(Severity.ERROR),
    /** Messages hold a backslash that means nothing. */
    BAD_ESCAPE(Severity.ERROR),
    /** A language does not say what it is called. */
    LANGUAGE_NAME_MISSING(Severity.ERROR),
    /** A template cannot be read or filled. */
    TEMPLATE_MISTAKE(Severity.ERROR),
    /** A language lacks messages. */
    LANGUAGE_INCOMPLETE(Severity.WARNING),
    /** An answer has no author or date. */
    UNDATED_ANSWER(Severity.WARNING),
    /** The reviewer is the author. */
    SAME_REVIEWER(Severity.WARNING),
    /** An accepted risk has passed its date. */
    EXCEPTION_EXPIRED(Severity.WARNING),
    /** The facts say that the item does not apply, the answer says more. */
    EXCLUDED_ITEM_ANSWERED(Severity.WARNING),
    /** The domain is still the one that init wrote. */
    PLACEHOLDER_DOMAIN(Severity.WARNING),
    /** The checklist is for other software. */
    OTHER_SOFTWARE(Severity.WARNING),
    /** The server calls itself by another name than the answers do. */
    SOFTWARE_SEEN(Severity.WARNING);

    private final Severity severity;

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
