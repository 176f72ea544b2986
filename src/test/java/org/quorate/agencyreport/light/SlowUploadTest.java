package org.quorate.agencyreport.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Reading;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever sends slowly, or for ever, keeps nobody else from the database. */
class SlowUploadTest {

    private static final long LARGEST = 100;

    @Test
    void noTransactionWaitsForAFileThatIsStillArriving() {
        var ended = new AtomicBoolean();
        try (var reading = Reading.begin()) {
            reading.share(() -> ended.set(true));
            form(80).discard();
            assertThat(ended).as("when it is thrown away").isTrue();

            ended.set(false);
            reading.share(() -> ended.set(true));
            try {
                form(80).read((about, file) -> {});
            } catch (RuntimeException noFile) {
                assertThat(noFile).hasMessageContaining("file");
            }
            assertThat(ended).as("when it is wanted").isTrue();
        }
    }

    @Test
    void ofSomebodyWithoutACodeNothingLargerThanAFileIsRead() throws Exception {
        var request = request(101);

        new FileForm(request, LARGEST).discard();

        assertThat(request.getInputStream().available()).isEqualTo(101);
    }

    private static FileForm form(int bytes) {
        return new FileForm(request(bytes), LARGEST);
    }

    private static MockHttpServletRequest request(int bytes) {
        var request = new MockHttpServletRequest("POST", "/");
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(new byte[bytes]);
        return request;
    }
}
