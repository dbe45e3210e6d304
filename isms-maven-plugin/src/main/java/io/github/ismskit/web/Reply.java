package io.github.ismskit.web;

import io.github.ismskit.text.Printed;

/** What a host said: its status, and the text behind it. */
public record Reply(int status, String text) {

    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;

    /** What it said beside its status, to stand behind that; empty where it said nothing. */
    public String words() {
        String line = Printed.line(text);
        return line.isEmpty() ? "" : " (" + line + ")";
    }

    /** The host has taken what it was handed. */
    public boolean isTaken() {
        return status >= SUCCESS && status < REDIRECT;
    }
}
