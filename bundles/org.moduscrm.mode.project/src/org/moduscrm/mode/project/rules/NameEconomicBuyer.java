package org.moduscrm.mode.project.rules;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.mode.project.model.ProjectOpportunity;

/** Names one of the customer's people as the one who releases the money. */
record NameEconomicBuyer(Reference person) implements QuickFix {

    @Override
    public String id() {
        return "name-" + person.id();
    }

    @Override
    public String label() {
        return NLS.bind(Messages.NameEconomicBuyer_label, person.label());
    }

    @Override
    public void apply(Archive archive, Finding finding) {
        archive.records().write(Route.RULE, workspace -> {
            ProjectOpportunity opportunity = workspace.find(ProjectOpportunity.class, finding.recordId());
            if (opportunity != null && opportunity.economicBuyer() == null) {
                opportunity.setEconomicBuyer(workspace.find(Contact.class, person.id()));
            }
            return opportunity;
        });
    }
}
