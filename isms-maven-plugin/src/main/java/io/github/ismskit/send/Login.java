package io.github.ismskit.send;

/** What opens a mail server; told to it alone, which is why this is no record. */
public final class Login {

    private final String user;
    private final String password;

    public Login(String user, String password) {
        this.user = user;
        this.password = password;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** A text of which a server may have written any part. */
    String hidden(String text) {
        return text.replace(password, "(hidden)");
    }

    @Override
    public String toString() {
        return "(hidden)";
    }
}
