package org.quorate.agencyreport;

import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One more rule of sharing whose answer a test chooses; it says yes until then, and after each test again. */
@TestComponent
public class FamilyRules implements MayShare {

    private Function<ShareQuestion, ShareVerdict> answer = question -> ShareVerdict.YES;

    public void say(Function<ShareQuestion, ShareVerdict> other) {
        answer = other;
    }

    @Override
    public ShareVerdict verdict(ShareQuestion question) {
        return answer.apply(question);
    }

    /** For {@code @ExtendWith}. */
    public static final class Reset implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(FamilyRules.class)
                    .say(question -> ShareVerdict.YES);
        }
    }
}
