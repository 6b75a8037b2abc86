package org.moduscrm.archive.internal.customer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.service.GroupMember;
import org.moduscrm.persistence.Reading;
import org.moduscrm.persistence.Row;

/** Reads a group level by level: one statement for each level above and below. */
final class GroupTree {

    private static final int MAX_SIZE = 500;
    private static final String COLUMNS = "select id, code, name, parent_id, sort_key from customer where state = 'ACTIVE' ";

    private final Reading reading;
    private final Map<UUID, Node> nodes = new LinkedHashMap<>();

    private record Node(UUID id, String code, String name, UUID parent, String sortKey) {

        static Node of(Row row) {
            return new Node(row.uuid(1), row.text(2), row.text(3), row.uuid(4), row.text(5));
        }
    }

    GroupTree(Reading reading) {
        this.reading = reading;
    }

    List<GroupMember> of(UUID id) {
        Node top = top(id);
        if (top == null) {
            return List.of();
        }
        nodes.put(top.id(), top);
        List<UUID> level = List.of(top.id());
        while (!level.isEmpty() && nodes.size() < MAX_SIZE) {
            level = below(level);
        }
        List<GroupMember> members = new ArrayList<>();
        append(top, null, 0, members);
        return members;
    }

    private Node top(UUID id) {
        Set<UUID> seen = new HashSet<>();
        Node node = find(id);
        while (node != null && node.parent() != null && seen.add(node.id())) {
            Node parent = find(node.parent());
            if (parent == null || seen.contains(parent.id())) {
                return node;
            }
            node = parent;
        }
        return node;
    }

    private Node find(UUID id) {
        return reading.query(COLUMNS + "and id = ?", List.of(id), Node::of).stream().findFirst().orElse(null);
    }

    private List<UUID> below(List<UUID> parents) {
        List<UUID> found = new ArrayList<>();
        for (List<UUID> part : KeyLists.of(parents)) {
            String marks = String.join(", ", Collections.nCopies(part.size(), "?"));
            for (Node node : reading.query(COLUMNS + "and parent_id in (" + marks + ") order by sort_key, id fetch first "
                    + MAX_SIZE + " rows only", part, Node::of)) {
                if (nodes.size() < MAX_SIZE && nodes.putIfAbsent(node.id(), node) == null) {
                    found.add(node.id());
                }
            }
        }
        return found;
    }

    private void append(Node node, UUID parent, int depth, List<GroupMember> members) {
        members.add(new GroupMember(node.id(), node.code(), node.name(), parent, depth));
        nodes.values().stream().filter(child -> node.id().equals(child.parent()) && !child.id().equals(members.getFirst().id()))
                .sorted(Comparator.comparing(Node::sortKey).thenComparing(Node::id))
                .forEach(child -> append(child, node.id(), depth + 1, members));
    }
}
