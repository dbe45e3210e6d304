package io.github.ismskit.impact;

import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Policy;
import java.util.List;
import java.util.Optional;

/** In which ways a policy or another document binds less than it did. */
final class WeakerDocuments {

    private final Weaker weaker;

    WeakerDocuments(Weaker weaker) {
        this.weaker = weaker;
    }

    void compare(Entry old, Entry now) {
        if (old instanceof Policy was && now instanceof Policy is) {
            force(was.status() == DocumentStatus.APPROVED, is.status() == DocumentStatus.APPROVED);
            readers(was.audience(), is.audience(), was.acknowledgement(), is.acknowledgement());
        } else if (old instanceof GovernedDocument was && now instanceof GovernedDocument is) {
            force(was.isInUse(), is.isInUse());
            readers(was.audience(), is.audience(), was.acknowledgement(), is.acknowledgement());
        }
    }

    private void force(boolean before, boolean after) {
        weaker.when(before && !after, "is not in force any more", "status");
    }

    private void readers(
            List<String> before,
            List<String> after,
            Optional<Policy.Acknowledgement> asked,
            Optional<Policy.Acknowledgement> asks) {
        weaker.dropped("reader", before, after, "audience")
                .when(
                        isRequired(asked) && !isRequired(asks),
                        "need not be acknowledged any more",
                        "acknowledgement",
                        "required");
    }

    private static boolean isRequired(Optional<Policy.Acknowledgement> acknowledgement) {
        return acknowledgement.filter(Policy.Acknowledgement::required).isPresent();
    }
}
