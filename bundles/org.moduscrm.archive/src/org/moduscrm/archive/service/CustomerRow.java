package org.moduscrm.archive.service;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer as a line of a list.
 *
 * @param industry the entry of the list, else what was written; may be null
 * @param city of the first address; may be null
 * @param phone the preferred number; may be null
 * @param owner display name; may be null
 * @param nextStepAt the earliest planned activity; null when there is none
 * @param nextStep its subject
 * @param matched which field matched the filter text; null without one
 */
public record CustomerRow(UUID id, String code, String name, String shortName, String grade, String industry,
        String region, String city, String phone, String owner, Instant nextStepAt, String nextStep,
        Instant changedAt, String matched) {
}
