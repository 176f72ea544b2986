package org.quorate.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortArgumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"--port 8090", "--port=8090", "--server.port=8090", "--port 1 --port 8090"})
    void thePortGivenLastIsTheOneServedOn(String words) {
        var args = PortArgument.translate(List.of(words.split(" ")));

        assertThat(args).last().isEqualTo("--server.port=8090");
        assertThat(PortArgument.of(args, Map.of("SERVER_PORT", "7000"))).isEqualTo(8090);
    }

    @Test
    void withoutOneTheEnvironmentDecidesAndThen8080() {
        assertThat(PortArgument.of(List.of(), Map.of("SERVER_PORT", "7000"))).isEqualTo(7000);
        assertThat(PortArgument.of(List.of(), Map.of())).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "-1", "65536", "80.5"})
    void whatIsNotAPortIsRefusedInWords(String port) {
        assertThatThrownBy(() -> PortArgument.of(List.of("--server.port=" + port), Map.of()))
                .isInstanceOf(DemoDatabase.Refusal.class)
                .hasMessageContaining("is not a port");
    }

    @Test
    void aCommandsOwnArgumentsStayAsTheyAre() {
        assertThat(PortArgument.translate(List.of("figures", "--port", "1"))).containsExactly("figures", "--port", "1");
    }
}
