package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Reminded;
import io.github.ismskit.web.AllowedHost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forges that are asked too often, as GitHub and as GitLab say it. */
final class PausesTest {

    @TempDir
    private static Path keys = Path.of("");

    private final List<Duration> slept = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void waitsAsLongAsItIsToldAndGoesOn(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            forge.limits(2, "31");
            sender(forge).send(delivery());
            assertThat(slept).containsExactly(Duration.ofSeconds(31), Duration.ofSeconds(31));
            assertThat(forge.issues()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void waitsForAMinuteWhereNobodySaysHowLong(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            forge.limits(1, "");
            sender(forge).send(delivery());
            assertThat(slept).containsExactly(Duration.ofMinutes(1));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPauseThatIsTooLongIsLeftToTheNextRunAndNobodyIsAskedMeanwhile(boolean isGitlab) {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            forge.limits(1, "3600");
            IssueSender sender = sender(forge);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> sender.send(delivery()))
                        .isInstanceOf(NotSent.class)
                        .hasMessageEndingWith("; it wants a pause, and the next run tries again");
            }
            assertThat(slept).isEmpty();
            assertThat(forge.asked()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allPausesOfARunTogetherHaveAnEnd(boolean isGitlab) {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            forge.limits(1000, "60");
            IssueSender sender = sender(forge);
            assertThatThrownBy(() -> sender.send(delivery())).isInstanceOf(NotSent.class);
            assertThat(slept).hasSize(10);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTokenThatMayNotIsNoReasonToWait(boolean isGitlab) {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            AllowedHost closed = new AllowedHost(forge.name(), Duration.ofSeconds(60), Optional.empty());
            Api api = new Api(forge.client(), closed, forge.api(), new Pauses(slept::add));
            assertThatThrownBy(() -> new GithubIssues(api, "acme/isms").issues())
                    .hasMessageContaining("that the token may write its issues");
            assertThat(slept).isEmpty();
        }
    }

    private IssueSender sender(TestForge forge) {
        return new IssueSender(forge.tracker(new Pauses(slept::add)), Reminded.masthead(Reminded.DUE));
    }

    private static Delivery delivery() {
        return Reminded.delivery(Channel.GITHUB);
    }
}
