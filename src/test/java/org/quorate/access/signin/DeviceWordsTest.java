package org.quorate.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge on Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0                                     | Firefox on Windows
            Mozilla/5.0 (Linux; Android 15; SM-X210) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36          | Chrome on Android
            Mozilla/5.0 (Linux; Android 15; SM-X210) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36   | Samsung Internet on Android
            Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1    | Safari on an iPad
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Mobile/15E148 Safari/604.1  | Chrome on an iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1  | Safari on a Mac
            curl/8.5.0                                                                                                          | A browser on an unknown device
            """)
    void saysBrowserAndDeviceAndNothingElse(String said, String words) {
        assertThat(DeviceWords.of(said)).isEqualTo(words);
    }

    @Test
    void whoSaysNothingIsABrowser() {
        assertThat(DeviceWords.of(null)).isEqualTo("A browser on an unknown device");
    }
}
