package org.moduscrm.mode.project.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Opportunity;

/** What the project business adds to an opportunity of the archive, one to one. */
@Entity
@Table(name = "project_opportunity")
public class ProjectOpportunity extends ArchiveRecord {

    /** Never null but for a moment while a new one is filled in. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opportunity_id")
    private Opportunity opportunity;

    /**
     * That of the opportunity: by it the archive finds the row when this mode is gone. The first opportunities have the
     * same key as their row here, so no field may be called as one of the archive's: the history could not keep both.
     */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer owningCustomer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "economic_buyer_id")
    private Contact economicBuyer;

    @Column(name = "economic_buyer_met_on")
    private LocalDate economicBuyerMetOn;

    public ProjectOpportunity() {
    }

    public ProjectOpportunity(Opportunity opportunity) {
        setOpportunity(opportunity);
    }

    public Opportunity opportunity() {
        return opportunity;
    }

    public final void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
        this.owningCustomer = opportunity == null ? null : opportunity.customer();
    }

    public Customer customer() {
        return owningCustomer;
    }

    /** The person at the customer who releases the money; null while unknown. */
    public Contact economicBuyer() {
        return economicBuyer;
    }

    public void setEconomicBuyer(Contact economicBuyer) {
        this.economicBuyer = economicBuyer;
    }

    /** When one of us first met the economic buyer; null while never. */
    public LocalDate economicBuyerMetOn() {
        return economicBuyerMetOn;
    }

    public void setEconomicBuyerMetOn(LocalDate economicBuyerMetOn) {
        this.economicBuyerMetOn = economicBuyerMetOn;
    }
}
