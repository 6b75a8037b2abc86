package org.moduscrm.archive.service.fields;

import java.time.LocalDate;

import org.moduscrm.archive.model.CaseState;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link ServiceCase}. */
public final class ServiceCaseFields {

    /** What it has in common with other records of trade. */
    public static final TradeFields<ServiceCase> DOCUMENT = new TradeFields<>();
    public static final Attribute<ServiceCase, String> KIND = Attribute.code("kind", CodeLists.CASE_KIND,
            ServiceCase::kind, ServiceCase::setKind);
    public static final Attribute<ServiceCase, CaseState> STATE = Attribute.of("state", CaseState.class,
            ServiceCase::state, ServiceCase::setState);
    public static final Attribute<ServiceCase, String> SUBJECT = Attribute.of("subject", String.class,
            ServiceCase::subject, ServiceCase::setSubject);
    public static final Attribute<ServiceCase, Reference> CONTACT = Attribute.reference("contact", Contact.class,
            ServiceCase::contact, ServiceCase::setContact, Contact::name);
    public static final Attribute<ServiceCase, Reference> FIRST_RESPONSIBLE = Attribute.reference("firstResponsible", User.class,
            ServiceCase::firstResponsible, ServiceCase::setFirstResponsible, User::displayName);
    public static final Attribute<ServiceCase, LocalDate> DUE_ON = Attribute.of("dueOn", LocalDate.class,
            ServiceCase::dueOn, ServiceCase::setDueOn);
    public static final Attribute<ServiceCase, LocalDate> SOLVED_ON = Attribute.of("solvedOn", LocalDate.class,
            ServiceCase::solvedOn, ServiceCase::setSolvedOn);
    public static final Attribute<ServiceCase, String> SOLUTION = Attribute.of("solution", String.class,
            ServiceCase::solution, ServiceCase::setSolution);

    public static final RecordType<ServiceCase> TYPE = DOCUMENT.type("service-case", ServiceCase.class, ServiceCase::new,
            KIND, STATE, SUBJECT, CONTACT, FIRST_RESPONSIBLE, DUE_ON, SOLVED_ON, SOLUTION);

    private ServiceCaseFields() {
    }
}
