package io.github.ismskit.rule;

/** The time that a rule speaks about. */
public enum Reach {
    DAY("the day that is judged"),
    PERIOD("the period since the last external audit"),
    CYCLE("the years of the certificate"),
    RECORDED("everything that is recorded");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
