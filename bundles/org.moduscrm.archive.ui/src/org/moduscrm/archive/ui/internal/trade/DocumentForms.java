package org.moduscrm.archive.ui.internal.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.moduscrm.archive.model.OrderState;
import org.moduscrm.archive.model.QuoteState;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.ContractFields;
import org.moduscrm.archive.service.fields.CreditNoteFields;
import org.moduscrm.archive.service.fields.DeliveryFields;
import org.moduscrm.archive.service.fields.TradeDocumentFields;
import org.moduscrm.archive.service.fields.InvoiceFields;
import org.moduscrm.archive.service.fields.PaymentFields;
import org.moduscrm.archive.service.fields.QuoteFields;
import org.moduscrm.archive.service.fields.SalesOrderFields;
import org.moduscrm.archive.service.fields.TradeFields;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.service.trade.TradeSheet.Origin;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.detail.RecordForm;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;

/** The forms of all kinds of document, of which that of the selected one is shown. */
final class DocumentForms {

    private final Composite body;
    private final EditContext edits;
    private final Words words;
    private final Map<String, KindForm<?>> forms = new LinkedHashMap<>();
    /** Fields that refer to other records, with what they offer. */
    private final Map<ChoiceField<?, Reference>, Function<TradeSheet, List<Reference>>> choices = new LinkedHashMap<>();
    private TradeSheet sheet;
    private KindForm<?> shown;

    private record KindForm<D extends TradeRecord>(RecordForm<D> form, Composite body) {

        /** A form is only ever bound to models of its own kind. */
        @SuppressWarnings("unchecked")
        void bind(EditModel<? extends TradeRecord> model, Set<String> locked, String reason) {
            form.bind((EditModel<D>) model, locked, reason);
        }

        void show(boolean visible) {
            body.setVisible(visible);
            ((GridData) body.getLayoutData()).exclude = !visible;
        }
    }

    DocumentForms(Composite body, EditContext edits, Words words) {
        this.body = body;
        this.edits = edits;
        this.words = words;
        ((GridLayout) body.getLayout()).numColumns = 1;
        document(QuoteFields.TYPE, QuoteFields.DOCUMENT, fields -> {
            fields.date(QuoteFields.VALID_UNTIL, words.field("validUntil"));
            state(fields, "quote", QuoteFields.STATE, QuoteState.values());
            opportunity(fields, QuoteFields.OPPORTUNITY);
        });
        document(ContractFields.TYPE, ContractFields.DOCUMENT, fields -> {
            fields.text(ContractFields.TITLE, words.field("title")).limit(200);
            fields.date(ContractFields.STARTS_ON, words.field("startsOn"));
            fields.date(ContractFields.ENDS_ON, words.field("endsOn"));
            opportunity(fields, ContractFields.OPPORTUNITY);
        });
        document(SalesOrderFields.TYPE, SalesOrderFields.DOCUMENT, fields -> {
            state(fields, "order", SalesOrderFields.STATE, OrderState.values());
            other(fields, SalesOrderFields.CONTRACT, "contract");
            opportunity(fields, SalesOrderFields.OPPORTUNITY);
        });
        form(DeliveryFields.TYPE, DeliveryFields.DOCUMENT, fields -> {
            other(fields, DeliveryFields.ORDER, "order");
            fields.date(DeliveryFields.RECEIVED_ON, words.field("receivedOn"));
            fields.text(DeliveryFields.RECEIVED_BY, words.field("receivedBy")).limit(100);
        });
        document(InvoiceFields.TYPE, InvoiceFields.DOCUMENT, fields -> {
            fields.date(InvoiceFields.DUE_ON, words.field("dueOn"));
            other(fields, InvoiceFields.ORDER, "order");
        });
        document(PaymentFields.TYPE, PaymentFields.DOCUMENT, fields -> {
        });
        document(CreditNoteFields.TYPE, CreditNoteFields.DOCUMENT, fields -> {
            other(fields, CreditNoteFields.INVOICE, "invoice");
            fields.text(CreditNoteFields.REASON, words.field("reason")).limit(200);
        });
        forms.values().forEach(form -> form.show(false));
    }

    /** What a kind adds to the fields that all have. */
    private interface More<D extends TradeRecord> {

        void addTo(FieldGroup<D> fields);
    }

    private <D extends TradeDocument> void document(RecordType<D> type, TradeDocumentFields<D> common, More<D> more) {
        form(type, common, fields -> {
            fields.money(common.total(), words.field("total"), this::currency);
            more.addTo(fields);
            fields.money(common.baseTotal(), words.field("baseTotal"), this::currency).readOnly()
                    .tooltip(Messages.baseTotalTip);
        });
    }

    private <D extends TradeRecord> void form(RecordType<D> type, TradeFields<D> common, More<D> more) {
        Composite own = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        own.setLayout(layout);
        own.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RecordForm<D> form = new RecordForm<>(own, edits, "trade." + type.kind());
        FieldGroup<D> fields = form.fields();
        fields.text(common.number(), words.field("number")).limit(60).tooltip(Messages.numberTip);
        fields.date(common.day(), words.field("day")).required();
        more.addTo(fields);
        choices.put(fields.choice(common.owner(), words.field("owner"), List.of(), Reference::label),
                data -> data.choices().owners());
        fields.multiline(common.remark(), words.field("remark"));
        forms.put(type.kind(), new KindForm<>(form, own));
    }

    private String currency() {
        return sheet.choices().currency();
    }

    private <D extends TradeRecord, S extends Enum<S>> void state(FieldGroup<D> fields, String kind,
            Attribute<D, S> attribute, S[] states) {
        fields.choice(attribute, words.field("state"), Arrays.asList(states), state -> words.constant(kind, state));
    }

    private <D extends TradeRecord> void opportunity(FieldGroup<D> fields, Attribute<D, Reference> attribute) {
        choices.put(fields.choice(attribute, words.field("opportunity"), List.of(), Reference::label),
                data -> data.choices().opportunities());
    }

    /** A reference to another document of the customer. */
    private <D extends TradeRecord> void other(FieldGroup<D> fields, Attribute<D, Reference> attribute, String kind) {
        choices.put(fields.choice(attribute, words.kind(kind), List.of(), Reference::label),
                data -> data.documents().stream().filter(model -> model.type().kind().equals(kind) && !model.isRemoved())
                        .map(model -> new Reference(model.id(), Values.get(model, "number", String.class)))
                        .filter(reference -> reference.label() != null).toList());
    }

    void setSheet(TradeSheet newSheet) {
        sheet = newSheet;
        choices.forEach((field, offer) -> field.setChoices(offer.apply(sheet)));
    }

    /**
     * @param model null for none
     * @param totalFollows whether the total is the sum of the lines
     * @return whether another form is shown now
     */
    boolean bind(EditModel<? extends TradeRecord> model, boolean totalFollows) {
        KindForm<?> wanted = model == null ? shown : forms.get(model.type().kind());
        boolean changed = wanted != shown;
        if (changed && shown != null) {
            shown.show(false);
        }
        shown = wanted;
        if (shown != null) {
            shown.show(true);
            Origin origin = model == null ? null : sheet.origin(model.id());
            Set<String> locked = new HashSet<>(origin == null ? Set.of() : origin.owned());
            if (totalFollows) {
                locked.add("total");
            }
            shown.bind(model, locked, origin == null ? Messages.totalFollows
                    : NLS.bind(Messages.ownedBy, origin.source(), origin.foreignId()));
        }
        return changed;
    }

    List<FieldMessage> inputProblems() {
        return shown == null ? List.of() : shown.form().inputProblems();
    }

    void showMessages(List<FieldMessage> messages) {
        new ArrayList<>(forms.values()).forEach(form -> form.form().showMessages(messages));
    }

    boolean reveal(String attribute) {
        return shown != null && shown.form().reveal(attribute);
    }
}
