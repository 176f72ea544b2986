package org.quorate.agencyreport;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks every {@link MayShare}: deny wins, and no answer is a no. */
@Component
class ShareRules {

    private static final Logger LOG = LoggerFactory.getLogger(ShareRules.class);

    private final List<MayShare> rules;

    ShareRules(List<MayShare> rules) {
        this.rules = rules;
    }

    /** The first no of any rule, or {@link ShareVerdict#YES} when there are rules and all say so. */
    ShareVerdict verdict(ShareQuestion question) {
        return rules.stream()
                .map(rule -> ask(rule, question))
                .filter(verdict -> !verdict.allows())
                .findFirst()
                .orElse(rules.isEmpty() ? ShareVerdict.NO_ANSWER : ShareVerdict.YES);
    }

    private static ShareVerdict ask(MayShare rule, ShareQuestion question) {
        try {
            return rule.verdict(question);
        } catch (RuntimeException failure) {
            LOG.error("A rule of sharing did not answer: {}", failure.getClass().getSimpleName());
            return ShareVerdict.NO_ANSWER;
        }
    }
}
