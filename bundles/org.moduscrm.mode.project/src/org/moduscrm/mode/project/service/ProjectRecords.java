package org.moduscrm.mode.project.service;

import java.util.List;

import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.RecordTypeProvider;
import org.osgi.service.component.annotations.Component;

/** The kinds of record that the mode adds to the archive. */
@Component
public final class ProjectRecords implements RecordTypeProvider {

    @Override
    public List<RecordType<?>> recordTypes() {
        return List.of(OpportunityFields.TYPE);
    }
}
