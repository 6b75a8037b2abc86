package org.moduscrm.mode.project.service;

import java.util.Arrays;
import java.util.List;

import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.RecordTypeProvider;
import org.moduscrm.mode.project.model.Stage;
import org.osgi.service.component.annotations.Component;

/** The kinds of record that the mode adds to the archive. */
@Component
public final class ProjectRecords implements RecordTypeProvider {

    @Override
    public List<RecordType<?>> recordTypes() {
        return List.of(OpportunityFields.TYPE);
    }

    @Override
    public String word(String kind, String attribute, String constant) {
        if (!kind.equals(OpportunityFields.TYPE.kind())) {
            return null;
        }
        if (attribute == null) {
            return Messages.Record_opportunity;
        }
        return constant == null ? field(attribute) : stage(attribute, constant);
    }

    private static String field(String attribute) {
        return switch (attribute) {
            case "title" -> Messages.Field_title;
            case "stage" -> Messages.Field_stage;
            case "amount" -> Messages.Field_amount;
            case "probability" -> Messages.Field_probability;
            case "expectedOn" -> Messages.Field_expectedOn;
            case "economicBuyer" -> Messages.Field_economicBuyer;
            case "economicBuyerMetOn" -> Messages.Field_economicBuyerMetOn;
            case "remark" -> Messages.Field_remark;
            case "owner" -> Messages.Field_owner;
            default -> null;
        };
    }

    private static String stage(String attribute, String constant) {
        return attribute.equals(OpportunityFields.STAGE.name()) ? Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(constant)).map(StageNames::of).findFirst().orElse(null) : null;
    }
}
