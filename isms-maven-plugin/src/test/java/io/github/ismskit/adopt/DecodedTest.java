package io.github.ismskit.adopt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

final class DecodedTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void lettersOfUtf8StayWhateverTheOthersAre() {
        assertThat(Decoded.of("Maß – été".getBytes(UTF_8), WINDOWS)).isEqualTo(new Decoded("Maß – été", ""));
    }

    @Test
    void lettersOfWindowsAreReadWhereTheyWereToldOf() {
        assertThat(Decoded.of("„Maß“ – été".getBytes(WINDOWS), WINDOWS)).isEqualTo(new Decoded("„Maß“ – été", ""));
        assertThat(Decoded.of("été".getBytes(WINDOWS), UTF_8).refusal())
                .isEqualTo("is not UTF-8; save it as UTF-8, or say -Disms.encoding=windows-1252 if it is that");
    }

    @Test
    void bothSideBySideAreRefused() {
        String both = new String("été".getBytes(UTF_8), ISO_8859_1) + "é";
        assertThat(Decoded.of(both.getBytes(ISO_8859_1), WINDOWS).refusal())
                .isEqualTo("has letters of UTF-8 and of windows-1252 side by side; save it as UTF-8");
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThat(Decoded.of(new byte[] {'a', (byte) 0x81}, WINDOWS).refusal())
                .isEqualTo("is neither UTF-8 nor windows-1252; save it as UTF-8");
    }

    @Test
    void lettersOfTwoBytesAreRefused() {
        for (Charset charset : new Charset[] {UTF_8, WINDOWS}) {
            assertThat(Decoded.of("Text".getBytes(UTF_16), charset).refusal()).isEqualTo("is UTF-16; save it as UTF-8");
        }
    }
}
