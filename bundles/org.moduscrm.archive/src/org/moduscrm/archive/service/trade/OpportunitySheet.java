package org.moduscrm.archive.service.trade;

import java.util.List;

import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Reference;

/**
 * The opportunities of a customer, for editing.
 *
 * @param owners who may look after one
 * @param currency ISO code of new amounts
 */
public record OpportunitySheet(List<EditModel<Opportunity>> opportunities, List<Reference> owners, String currency) {
}
