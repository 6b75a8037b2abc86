package org.moduscrm.archive.internal;

import java.util.List;

import org.moduscrm.archive.internal.removal.RemovalWords;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ClassificationPeriodFields;
import org.moduscrm.archive.service.fields.CodeItemFields;
import org.moduscrm.archive.service.fields.CodeListFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.service.fields.CustomerModeFields;
import org.moduscrm.archive.service.fields.CustomerTagFields;
import org.moduscrm.archive.service.fields.NumberPatternFields;
import org.moduscrm.archive.service.fields.RuleParameterFields;
import org.moduscrm.archive.service.fields.RuleSeverityFields;
import org.moduscrm.archive.service.fields.SettingFields;
import org.moduscrm.archive.service.fields.UserFields;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.RecordTypeProvider;
import org.osgi.service.component.annotations.Component;

/** The archive's own kinds of record; it contributes them as a mode would. */
@Component
public class CoreRecordTypes implements RecordTypeProvider {

    @Override
    public List<RecordType<?>> recordTypes() {
        return List.of(UserFields.TYPE, CustomerFields.TYPE, ContactFields.TYPE, AffiliationFields.TYPE,
                ContactPointFields.TYPE, AddressFields.TYPE,
                ActivityFields.TYPE, CustomerModeFields.TYPE, CustomerTagFields.TYPE,
                ClassificationPeriodFields.TYPE, CodeListFields.TYPE, CodeItemFields.TYPE,
                NumberPatternFields.TYPE, SettingFields.TYPE, RuleSeverityFields.TYPE, RuleParameterFields.TYPE);
    }

    @Override
    public String word(String kind, String attribute, String constant) {
        return attribute == null ? RemovalWords.kind(kind) : null;
    }
}
