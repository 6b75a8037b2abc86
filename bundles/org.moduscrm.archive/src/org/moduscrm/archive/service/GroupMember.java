package org.moduscrm.archive.service;

import java.util.UUID;

/**
 * A company in the tree of its group.
 *
 * @param parent null at the top
 * @param depth 0 at the top
 */
public record GroupMember(UUID id, String code, String name, UUID parent, int depth) {
}
