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
        return List.of(ProjectOpportunityFields.TYPE);
    }

    @Override
    public String word(String kind, String attribute, String constant) {
        if (!kind.equals(ProjectOpportunityFields.TYPE.kind())) {
            return null;
        }
        if (attribute == null) {
            return Messages.Record_opportunity;
        }
        return constant == null ? field(attribute) : stage(attribute, constant);
    }

    private static String field(String attribute) {
        return switch (attribute) {
            case "opportunity" -> Messages.Record_opportunity;
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

    /** The mode had stages of its own in its first release; histories name them. */
    private static String stage(String attribute, String constant) {
        return attribute.equals("stage") ? switch (constant) {
            case "QUALIFYING" -> Messages.Stage_qualifying;
            case "SOLUTION" -> Messages.Stage_solution;
            case "PROPOSAL" -> Messages.Stage_proposal;
            case "NEGOTIATION" -> Messages.Stage_negotiation;
            case "WON" -> Messages.Stage_won;
            case "LOST" -> Messages.Stage_lost;
            default -> null;
        } : null;
    }
}
