-- Opportunities, and the records of trade: quotes, contracts, deliveries, invoices, payments, credit notes, service cases.

create table exchange_rate (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    currency char(3) not null,
    valid_on date not null,
    rate decimal(19,8) not null,
    rate_source varchar(100),
    unique (currency, valid_on)
);

-- Which fields of imported records belong to the system that they came from, where it differs from the usual.
create table foreign_field (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source_name varchar(100) not null,
    record_kind varchar(60) not null,
    attribute varchar(60) not null,
    read_only ${boolean} not null,
    unique (source_name, record_kind, attribute)
);

create table opportunity (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    customer_id ${uuid} not null references customer,
    title varchar(200) not null,
    amount decimal(19,4),
    amount_currency char(3),
    stage varchar(60),
    probability integer,
    probability_reason varchar(500),
    expected_on date,
    owner_id ${uuid} references app_user,
    outcome varchar(20),
    outcome_reason varchar(60),
    closed_on date,
    competitor varchar(200),
    remark varchar(4000),
    unique (foreign_id, source)
);
create index opportunity_by_customer on opportunity (customer_id, created_at desc, id desc);
create index opportunity_by_closing on opportunity (customer_id, closed_on desc, id desc);
create index opportunity_open on opportunity (outcome, expected_on);

create table quote (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    doc_no varchar(60) not null,
    customer_id ${uuid} not null references customer,
    owner_id ${uuid} references app_user,
    doc_date date not null,
    total decimal(19,4) not null,
    total_currency char(3) not null,
    base_total decimal(19,4),
    base_total_currency char(3),
    exchange_rate decimal(19,8),
    remark varchar(4000),
    valid_until date,
    state varchar(20) not null,
    opportunity_id ${uuid} references opportunity,
    unique (foreign_id, source)
);
create index quote_by_customer on quote (customer_id, doc_date desc, id desc);

create table quote_line (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    quote_id ${uuid} not null references quote,
    line_no integer not null,
    product_id ${uuid} references product,
    description varchar(200),
    quantity decimal(19,4) not null,
    unit_price decimal(19,4),
    line_total decimal(19,4) not null,
    line_total_currency char(3) not null
);

create table contract (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    doc_no varchar(60) not null,
    customer_id ${uuid} not null references customer,
    owner_id ${uuid} references app_user,
    doc_date date not null,
    total decimal(19,4) not null,
    total_currency char(3) not null,
    base_total decimal(19,4),
    base_total_currency char(3),
    exchange_rate decimal(19,8),
    remark varchar(4000),
    title varchar(200),
    starts_on date,
    ends_on date,
    opportunity_id ${uuid} references opportunity,
    unique (foreign_id, source)
);
create index contract_by_customer on contract (customer_id, doc_date desc, id desc);

alter table sales_order add column state varchar(20);
alter table sales_order add column remark varchar(4000);
alter table sales_order add column contract_id ${uuid} references contract;
alter table sales_order add column opportunity_id ${uuid} references opportunity;
alter table order_line add column unit_price decimal(19,4);

create table delivery (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    doc_no varchar(60) not null,
    customer_id ${uuid} not null references customer,
    owner_id ${uuid} references app_user,
    doc_date date not null,
    remark varchar(4000),
    order_id ${uuid} references sales_order,
    received_on date,
    received_by varchar(100),
    unique (foreign_id, source)
);
create index delivery_by_customer on delivery (customer_id, doc_date desc, id desc);

create table invoice (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    doc_no varchar(60) not null,
    customer_id ${uuid} not null references customer,
    owner_id ${uuid} references app_user,
    doc_date date not null,
    total decimal(19,4) not null,
    total_currency char(3) not null,
    base_total decimal(19,4),
    base_total_currency char(3),
    exchange_rate decimal(19,8),
    remark varchar(4000),
    due_on date,
    order_id ${uuid} references sales_order,
    unique (foreign_id, source)
);
create index invoice_by_customer on invoice (customer_id, doc_date desc, id desc);
create index invoice_by_due_day on invoice (due_on, id);

create table invoice_line (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    invoice_id ${uuid} not null references invoice,
    line_no integer not null,
    product_id ${uuid} references product,
    description varchar(200),
    quantity decimal(19,4) not null,
    unit_price decimal(19,4),
    line_total decimal(19,4) not null,
    line_total_currency char(3) not null
);

create table payment (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    doc_no varchar(60) not null,
    customer_id ${uuid} not null references customer,
    owner_id ${uuid} references app_user,
    doc_date date not null,
    total decimal(19,4) not null,
    total_currency char(3) not null,
    base_total decimal(19,4),
    base_total_currency char(3),
    exchange_rate decimal(19,8),
    remark varchar(4000),
    unique (foreign_id, source)
);
create index payment_by_customer on payment (customer_id, doc_date desc, id desc);

create table payment_allocation (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    payment_id ${uuid} not null references payment,
    invoice_id ${uuid} not null references invoice,
    amount decimal(19,4) not null,
    amount_currency char(3) not null,
    unique (foreign_id, source)
);

create table credit_note (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    doc_no varchar(60) not null,
    customer_id ${uuid} not null references customer,
    owner_id ${uuid} references app_user,
    doc_date date not null,
    total decimal(19,4) not null,
    total_currency char(3) not null,
    base_total decimal(19,4),
    base_total_currency char(3),
    exchange_rate decimal(19,8),
    remark varchar(4000),
    invoice_id ${uuid} references invoice,
    reason varchar(200),
    unique (foreign_id, source)
);
create index credit_note_by_customer on credit_note (customer_id, doc_date desc, id desc);

create table service_case (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    doc_no varchar(60) not null,
    customer_id ${uuid} not null references customer,
    owner_id ${uuid} references app_user,
    doc_date date not null,
    remark varchar(4000),
    kind varchar(60),
    state varchar(20) not null,
    subject varchar(200) not null,
    contact_id ${uuid} references contact,
    first_responsible_id ${uuid} references app_user,
    due_on date,
    solved_on date,
    solution varchar(4000),
    unique (foreign_id, source)
);
create index service_case_by_customer on service_case (customer_id, doc_date desc, id desc);
create index service_case_by_due_day on service_case (state, due_on);

insert into record_table (table_name, bundle, record_kind, customer_column, access_scope) values
    ('exchange_rate', 'org.moduscrm.archive', 'exchange-rate', null, 'all'),
    ('foreign_field', 'org.moduscrm.archive', 'foreign-field', null, 'all'),
    ('opportunity', 'org.moduscrm.archive', 'opportunity', 'customer_id', 'customer'),
    ('quote', 'org.moduscrm.archive', 'quote', 'customer_id', 'customer'),
    ('quote_line', 'org.moduscrm.archive', 'quote-line', null, 'customer'),
    ('contract', 'org.moduscrm.archive', 'contract', 'customer_id', 'customer'),
    ('delivery', 'org.moduscrm.archive', 'delivery', 'customer_id', 'customer'),
    ('invoice', 'org.moduscrm.archive', 'invoice', 'customer_id', 'customer'),
    ('invoice_line', 'org.moduscrm.archive', 'invoice-line', null, 'customer'),
    ('payment', 'org.moduscrm.archive', 'payment', 'customer_id', 'customer'),
    ('payment_allocation', 'org.moduscrm.archive', 'payment-allocation', null, 'customer'),
    ('credit_note', 'org.moduscrm.archive', 'credit-note', 'customer_id', 'customer'),
    ('service_case', 'org.moduscrm.archive', 'service-case', 'customer_id', 'customer');

insert into record_reference (table_name, column_name, target_table) values
    ('opportunity', 'customer_id', 'customer'),
    ('opportunity', 'owner_id', 'app_user'),
    ('quote', 'customer_id', 'customer'),
    ('quote', 'owner_id', 'app_user'),
    ('quote', 'opportunity_id', 'opportunity'),
    ('quote_line', 'quote_id', 'quote'),
    ('quote_line', 'product_id', 'product'),
    ('contract', 'customer_id', 'customer'),
    ('contract', 'owner_id', 'app_user'),
    ('contract', 'opportunity_id', 'opportunity'),
    ('sales_order', 'contract_id', 'contract'),
    ('sales_order', 'opportunity_id', 'opportunity'),
    ('delivery', 'customer_id', 'customer'),
    ('delivery', 'owner_id', 'app_user'),
    ('delivery', 'order_id', 'sales_order'),
    ('invoice', 'customer_id', 'customer'),
    ('invoice', 'owner_id', 'app_user'),
    ('invoice', 'order_id', 'sales_order'),
    ('invoice_line', 'invoice_id', 'invoice'),
    ('invoice_line', 'product_id', 'product'),
    ('payment', 'customer_id', 'customer'),
    ('payment', 'owner_id', 'app_user'),
    ('payment_allocation', 'payment_id', 'payment'),
    ('payment_allocation', 'invoice_id', 'invoice'),
    ('credit_note', 'customer_id', 'customer'),
    ('credit_note', 'owner_id', 'app_user'),
    ('credit_note', 'invoice_id', 'invoice'),
    ('service_case', 'customer_id', 'customer'),
    ('service_case', 'owner_id', 'app_user'),
    ('service_case', 'first_responsible_id', 'app_user'),
    ('service_case', 'contact_id', 'contact');

insert into personal_column (table_name, column_name) values
    ('delivery', 'received_by'),
    ('service_case', 'subject'), ('service_case', 'solution'), ('service_case', 'remark');
