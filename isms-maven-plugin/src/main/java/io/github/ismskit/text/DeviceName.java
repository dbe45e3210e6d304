package io.github.ismskit.text;

import java.util.regex.Pattern;

/** Names that Windows keeps for its devices, whatever follows their first dot. */
public final class DeviceName {

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?", Pattern.CASE_INSENSITIVE);

    private DeviceName() {}

    public static boolean is(String name) {
        return DEVICE.matcher(name.strip()).matches();
    }
}
