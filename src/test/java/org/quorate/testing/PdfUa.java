package org.quorate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Holds a document against PDF/UA-1 with veraPDF, as far as a machine can tell. */
public final class PdfUa {

    private static final ValidationProfile PROFILE = profile();

    private PdfUa() {}

    public static void assertPdfUa(byte[] pdf) {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf), PROFILE.getPDFAFlavour());
                var validator = Foundries.defaultInstance().createValidator(PROFILE, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                            .map(check -> check.getRuleId().getClause() + " " + check.getMessage() + " at "
                                    + check.getLocation().getContext())
                            .distinct()
                            .limit(10)
                            .collect(Collectors.joining("\n")))
                    .as("broken rules of PDF/UA-1")
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        } catch (VeraPDFException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static ValidationProfile profile() {
        VeraGreenfieldFoundryProvider.initialise();
        try (var stream = PdfUa.class.getResourceAsStream("/org/verapdf/pdfa/validation/PDFUA-1.xml")) {
            return Profiles.profileFromXml(stream);
        } catch (Exception absent) {
            throw new IllegalStateException(absent);
        }
    }
}
