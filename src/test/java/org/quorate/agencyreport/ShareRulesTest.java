package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.agencyreport.ShareVerdict.EXCLUDED;
import static org.quorate.agencyreport.ShareVerdict.NO_ANSWER;
import static org.quorate.agencyreport.ShareVerdict.RESTRICTED;
import static org.quorate.agencyreport.ShareVerdict.YES;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.family.PersonKind;

class ShareRulesTest {

    private static final ShareQuestion QUESTION = new ShareQuestion(
            UUID.randomUUID(), UUID.randomUUID(), PersonKind.ADULT, UUID.randomUUID(), null, ShareChannel.LINK);

    @Test
    void withoutAnyRuleNothingIsShared() {
        assertThat(asking()).isEqualTo(NO_ANSWER);
    }

    @Test
    void onlyWhenEveryRuleSaysYesIsItShared() {
        assertThat(asking(question -> YES)).isEqualTo(YES);
        assertThat(asking(question -> YES, question -> YES)).isEqualTo(YES);
    }

    @Test
    void oneNoWinsWhereverItStands() {
        assertThat(asking(question -> EXCLUDED, question -> YES)).isEqualTo(EXCLUDED);
        assertThat(asking(question -> YES, question -> RESTRICTED, question -> YES))
                .isEqualTo(RESTRICTED);
    }

    @Test
    void aRuleThatFailsHasSaidNo() {
        assertThat(asking(question -> YES, question -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isEqualTo(NO_ANSWER);
    }

    private static ShareVerdict asking(MayShare... rules) {
        return new ShareRules(List.of(rules)).verdict(QUESTION);
    }
}
