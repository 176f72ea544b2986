package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quorate.invitation.Scene;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AdultAddressTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Families families;

    @Autowired
    private Children children;

    @Test
    void anotherAddressOfAParentIsTypedTwice() {
        var support = scene.support();
        var child = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var parent = scene.reachableParent(child, "Maria", "maria@example.org", null);
        var family = children.child(support, child).familyId();
        var other = new AdultDetails("Maria", "Example", null, null, "other@example.org", null, false);
        var version = families.adults(support, family).getFirst().version();

        assertThatThrownBy(() -> families.correctAdult(support, parent, version, other))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("emailAgain"));
        assertThatThrownBy(() -> families.correctAdult(support, parent, version, other, "othr@example.org"))
                .hasMessageContaining("emailAgain");
        families.correctAdult(support, parent, version, other, "other@example.org");
        assertThat(families.adults(support, family).getFirst().email()).isEqualTo("other@example.org");
    }
}
