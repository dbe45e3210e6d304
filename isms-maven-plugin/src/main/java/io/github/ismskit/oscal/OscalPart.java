package io.github.ismskit.oscal;

import io.github.ismskit.finding.Location;
import java.util.ArrayList;
import java.util.List;

/** A group or a control while it is being read; its keys come in any order. */
final class OscalPart {

    final String kind;
    final Location place;
    final List<OscalPart> parts = new ArrayList<>();
    String id = "";
    String title = "";
    String label = "";
    boolean withdrawn;

    OscalPart(String kind, Location place) {
        this.kind = kind;
        this.place = place;
    }
}
