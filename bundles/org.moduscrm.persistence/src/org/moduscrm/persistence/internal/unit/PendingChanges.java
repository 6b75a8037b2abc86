package org.moduscrm.persistence.internal.unit;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.indirection.ValueHolderInterface;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.moduscrm.persistence.Change;
import org.moduscrm.persistence.Change.AttributeChange;
import org.moduscrm.persistence.Change.Kind;

/** Reads from the mapper what a unit of work is about to write, in neutral words. */
final class PendingChanges {

    private PendingChanges() {
    }

    static List<Change> of(EntityManager manager) {
        UnitOfWorkImpl unit = manager.unwrap(UnitOfWorkImpl.class);
        UnitOfWorkChangeSet pending = (UnitOfWorkChangeSet) unit.getCurrentChanges();
        List<Change> changes = new ArrayList<>();
        for (ObjectChangeSet set : pending.getAllChangeSets().keySet()) {
            Object record = set.getUnitOfWorkClone();
            if (record == null || set.getDescriptor().isAggregateDescriptor() || unit.isObjectDeleted(record)) {
                continue;
            }
            if (set.isNew()) {
                changes.add(new Change(record, Kind.CREATED, List.of()));
            } else if (set.hasChanges()) {
                changes.add(new Change(record, Kind.UPDATED, attributes(set, unit, record)));
            }
        }
        for (Object record : unit.getDeletedObjects().keySet()) {
            changes.add(new Change(record, Kind.REMOVED, allValues(unit, record)));
        }
        return changes;
    }

    private static List<AttributeChange> attributes(ObjectChangeSet set, UnitOfWorkImpl unit, Object record) {
        Object original = unit.getBackupClone(record, set.getDescriptor());
        List<AttributeChange> changes = new ArrayList<>();
        for (ChangeRecord change : set.getChanges()) {
            DatabaseMapping mapping = set.getDescriptor().getMappingForAttributeName(change.getAttribute());
            if (mapping.isCollectionMapping()) {
                continue;
            }
            // a record that tells its changes itself has no copy of what it was
            boolean told = original == record || change instanceof DirectToFieldChangeRecord;
            Object before = told ? change.getOldValue() : mapping.getRealAttributeValueFromObject(original, unit);
            changes.add(new AttributeChange(change.getAttribute(), loaded(before),
                    mapping.getRealAttributeValueFromObject(record, unit)));
        }
        return changes;
    }

    private static Object loaded(Object value) {
        return value instanceof ValueHolderInterface<?> holder ? holder.getValue() : value;
    }

    private static List<AttributeChange> allValues(UnitOfWorkImpl unit, Object record) {
        List<AttributeChange> values = new ArrayList<>();
        for (DatabaseMapping mapping : unit.getDescriptor(record).getMappings()) {
            if (!mapping.isCollectionMapping() && !mapping.isPrimaryKeyMapping()) {
                Object value = mapping.getRealAttributeValueFromObject(record, unit);
                if (value != null) {
                    values.add(new AttributeChange(mapping.getAttributeName(), value, null));
                }
            }
        }
        return values;
    }
}
