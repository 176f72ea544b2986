package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class GlossaryTest {

    @Autowired
    Glossary glossary;

    @Test
    void whatStandsInATextIsExplainedOnceInTheOrderOfTheAlphabet() {
        assertThat(glossary.explain(
                        "Mum has PR. The HVs and CAMHS, then CAMHS again. Significant  harm? Significant harm."))
                .extracting(Glossary.Term::term)
                .containsExactly("CAMHS", "HV", "PR", "significant harm");
    }

    @Test
    void wordsThatOnlyLookAlikeAreLeftAlone() {
        assertThat(glossary.explain("Pride, iron, nfa, mash and chips, laced shoes."))
                .isEmpty();
    }
}
