package org.moduscrm.archive.service;

import java.util.UUID;

/**
 * Who writes.
 *
 * @param id the user record's key
 * @param name as shown in histories
 */
public record Author(UUID id, String name) {
}
