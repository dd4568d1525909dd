package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import java.util.List;
import java.util.Optional;

/** Every rule there is. */
public final class Rules {
    private static final List<Rule> ALL =
            List.of(
                    DnsCaaRule.ofWhatIsPossible(),
                    DnsCaaRule.ofWhatIsPublished(),
                    DnssecRule.ofWhatIsPossible(),
                    DnssecRule.ofWhatIsDone(),
                    new RegistrantPrivacyRule(),
                    new SpfDkimRule(),
                    new DmarcRule(),
                    new MtaStsRule(),
                    new LoginNoticeRule(),
                    new AccessControlRule(),
                    new BackupRule(),
                    new InventoryRule(),
                    new TlsRule(),
                    new CertificateRule(),
                    new CertificateExpiryRule(),
                    new HstsRule(),
                    new HttpsRedirectRule(),
                    new AppVersionRule(),
                    new RegistrationsRule(),
                    new RulesRule(),
                    new OpenPortsRule(),
                    new DatastoreAuthenticationRule(),
                    new SshPasswordLoginRule(),
                    new SshPortRule(),
                    new SshReachRule(),
                    new SshAlgorithmsRule(),
                    new SourceOfferRule(),
                    new SecurityHeadersRule());

    private Rules() {}

    /** The rule of a check. */
    public static Optional<Rule> of(Check check) {
        return ALL.stream().filter(rule -> rule.card().check() == check).findFirst();
    }

    public static List<Rule> all() {
        return ALL;
    }
}
