package io.github.ismskit.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every link of every page leads to a file, and to an anchor where it names one. */
final class LinkCheck {

    private static final int TOLD = 20;

    private final Set<String> files;
    private final Map<String, Set<String>> anchors = new HashMap<>();

    /** Links known to lead somewhere, by the folder they start from: the frame of every page repeats the same ones. */
    private final Map<String, Set<String>> sound = new ConcurrentHashMap<>();

    LinkCheck(Set<String> files, Collection<PageLinks> pages) {
        this.files = files;
        pages.forEach(page -> anchors.put(page.path(), page.anchors()));
    }

    /** @param consequence what a broken link means, as the end of a sentence about {@code what} has them */
    static void demand(Set<String> files, List<PageLinks> pages, String what, String consequence) {
        LinkCheck check = new LinkCheck(files, pages);
        List<String> broken = pages.parallelStream()
                .flatMap(page -> check.broken(page).stream())
                .toList();
        if (!broken.isEmpty()) {
            String told = String.join("\n  ", broken.subList(0, Math.min(TOLD, broken.size())));
            throw new PublishFailure(what + " has " + broken.size()
                    + (broken.size() == 1 ? " broken link, " : " broken links, ") + consequence + ":\n  " + told);
        }
    }

    /** The broken links of a page, as {@code page -> target}. */
    List<String> broken(PageLinks page) {
        Set<String> known = sound.computeIfAbsent(folder(page.path()), folder -> ConcurrentHashMap.newKeySet());
        List<String> broken = new ArrayList<>();
        for (String target : page.targets()) {
            if (known.contains(target)) {
                continue;
            }
            if (resolves(page.path(), target)) {
                remember(known, target);
            } else if (!isShownAnywhere(page.path()) || !resolves("folder/" + page.path(), target)) {
                broken.add(page.path() + " -> " + target);
            }
        }
        broken.sort(null);
        return broken;
    }

    /** An anchor or a filter of the page itself says nothing about the page next to it. */
    private static void remember(Set<String> known, String target) {
        if (!target.startsWith("#") && !target.startsWith("?")) {
            known.add(target);
        }
    }

    /** The page that a server shows in place of any other, so its links start at the root or one folder below. */
    private static boolean isShownAnywhere(String page) {
        return page.equals("404.html");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private boolean resolves(String from, String target) {
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(target.substring(hash + 1));
        String place = hash < 0 ? target : target.substring(0, hash);
        int question = place.indexOf('?');
        String file = question < 0 ? place : place.substring(0, question);
        String path = file.isEmpty() ? from : resolve(from, decoded(file));
        if (!files.contains(path)) {
            return false;
        }
        return anchor.isEmpty() || anchors.getOrDefault(path, Set.of()).contains(anchor);
    }

    private static String resolve(String from, String target) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : target.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String text) {
        return text.contains("%") ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8) : text;
    }
}
