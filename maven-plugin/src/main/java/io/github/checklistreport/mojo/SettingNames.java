package io.github.checklistreport.mojo;

/** The user properties of all goals. */
final class SettingNames {
    static final String ANSWERS = "checklist.answers";
    static final String AUDIENCES = "checklist.audiences";
    static final String CHECKLIST = "checklist.checklist";
    static final String FAIL_ON = "checklist.failOn";
    static final String FORMATS = "checklist.formats";
    static final String LANGUAGES = "checklist.languages";
    static final String NOW = "checklist.now";
    static final String OUTPUT_DIRECTORY = "checklist.outputDirectory";
    static final String SKIP = "checklist.skip";

    static final String CHECK_SKIP = "checklist.check.skip";
    static final String HOST_SCRIPT_SKIP = "checklist.hostScript.skip";
    static final String INIT_SKIP = "checklist.init.skip";
    static final String REPORT_SKIP = "checklist.report.skip";
    static final String STATUS_SKIP = "checklist.status.skip";
    static final String VALIDATE_SKIP = "checklist.validate.skip";

    private SettingNames() {}
}
