package io.github.checklistreport.mojo;

/** The user properties of all goals. */
final class SettingNames {
    static final String ANSWERS = "checklist.answers";
    static final String AUDIENCES = "checklist.audiences";
    static final String BASE_URL = "checklist.baseUrl";
    static final String CHECKLIST = "checklist.checklist";
    static final String EDITIONS_OUTPUT_DIRECTORY = "checklist.editions.outputDirectory";
    static final String EVIDENCE = "checklist.evidence";
    static final String FAIL_ON = "checklist.failOn";
    static final String FORMATS = "checklist.formats";
    static final String HISTORY = "checklist.history";
    static final String HOST_FACTS = "checklist.hostFacts";
    static final String LANGUAGES = "checklist.languages";
    static final String NOW = "checklist.now";
    static final String OUTPUT_DIRECTORY = "checklist.outputDirectory";
    static final String PROBE_ALLOW_PRIVATE = "checklist.probe.allowPrivate";
    static final String PROBE_CONNECT_TO = "checklist.probe.connectTo";
    static final String PROBE_DNS_ANCHORS = "checklist.probe.dnsAnchors";
    static final String PROBE_DRY_RUN = "checklist.probe.dryRun";
    static final String PROBE_FEEDS = "checklist.probe.feeds";
    static final String PROBE_RESOLVER = "checklist.probe.resolver";
    static final String PROBE_TRUST_STORE = "checklist.probe.trustStore";
    static final String SEALED = "checklist.sealed";
    static final String SEALED_KEY_FILE = "checklist.sealed.keyFile";
    static final String TO = "checklist.to";
    static final String SUGGEST = "checklist.suggest";
    static final String SERVE_PORT = "checklist.serve.port";
    static final String SKIP = "checklist.skip";
    static final String TEMPLATES_DIRECTORY = "checklist.templatesDirectory";

    static final String CHECK_SKIP = "checklist.check.skip";
    static final String EDITIONS_SKIP = "checklist.editions.skip";
    static final String HOST_SCRIPT_SKIP = "checklist.hostScript.skip";
    static final String INIT_SKIP = "checklist.init.skip";
    static final String MIGRATE_SKIP = "checklist.migrate.skip";
    static final String PROBE_SKIP = "checklist.probe.skip";
    static final String RECORD_SKIP = "checklist.record.skip";
    static final String REPORT_SKIP = "checklist.report.skip";
    static final String SERVE_SKIP = "checklist.serve.skip";
    static final String STATUS_SKIP = "checklist.status.skip";
    static final String VALIDATE_SKIP = "checklist.validate.skip";

    private SettingNames() {}
}
