-- The shared customer archive: catalogue, users, customers, contacts, trade, history.

create table archive_setting (
    name varchar(60) not null primary key,
    setting varchar(200) not null
);

create table number_series (
    name varchar(60) not null primary key,
    prefix varchar(20) not null,
    next_number bigint not null
);
insert into number_series (name, prefix, next_number) values ('customer', 'C', 1);

-- What the archive knows of every table, also of those whose bundle is disabled or gone: merge, hand-over, erasure and
-- export work from here.
create table record_table (
    table_name varchar(60) not null primary key,
    bundle varchar(120) not null,
    record_kind varchar(60) not null,
    customer_column varchar(60),
    access_scope varchar(20) not null
);
create table record_reference (
    table_name varchar(60) not null references record_table,
    column_name varchar(60) not null,
    target_table varchar(60) not null,
    primary key (table_name, column_name)
);
create table personal_column (
    table_name varchar(60) not null references record_table,
    column_name varchar(60) not null,
    primary key (table_name, column_name)
);

create table app_user (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    login varchar(100) not null unique,
    display_name varchar(100) not null,
    active ${boolean} not null
);

create table customer (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    code varchar(30) not null unique,
    name varchar(200) not null,
    short_name varchar(60),
    sort_key varchar(200) not null,
    name_key varchar(200) not null,
    industry varchar(100),
    region varchar(100),
    grade varchar(20),
    grade_key varchar(20) not null,
    tax_id varchar(40),
    remark varchar(4000),
    known_since date,
    state varchar(20) not null,
    owner_id ${uuid} references app_user,
    unique (foreign_id, source)
);
create index customer_name_key on customer (name_key);
create index customer_tax_id on customer (tax_id);
-- The orders that lists offer, both ways: an index is read in one direction only.
create index customer_by_name on customer (state, sort_key, id);
create index customer_by_name_desc on customer (state, sort_key desc, id desc);
create index customer_by_code on customer (state, code, id);
create index customer_by_code_desc on customer (state, code desc, id desc);
create index customer_by_grade on customer (state, grade_key, sort_key, id);
create index customer_by_grade_desc on customer (state, grade_key desc, sort_key desc, id desc);
create index customer_by_change on customer (state, changed_at, id);
create index customer_by_change_desc on customer (state, changed_at desc, id desc);

create table contact (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    name varchar(200) not null,
    sort_key varchar(200) not null,
    birthday date,
    remark varchar(4000),
    unique (foreign_id, source)
);

create table affiliation (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    contact_id ${uuid} not null references contact,
    customer_id ${uuid} not null references customer,
    post varchar(100),
    department varchar(100),
    starts_on date,
    ends_on date
);

create table contact_point (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    customer_id ${uuid} references customer,
    contact_id ${uuid} references contact,
    kind varchar(20) not null,
    address varchar(500) not null,
    search_text varchar(500) not null,
    label varchar(60),
    rank_no integer not null,
    check (customer_id is null or contact_id is null)
);

create table address (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    customer_id ${uuid} references customer,
    contact_id ${uuid} references contact,
    kind varchar(20) not null,
    street varchar(300),
    city varchar(100),
    region varchar(100),
    postcode varchar(20),
    country varchar(60),
    check (customer_id is null or contact_id is null)
);

create table product (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    code varchar(60) not null unique,
    name varchar(200) not null,
    unit varchar(20),
    product_group varchar(100)
);

create table sales_order (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    order_no varchar(60) not null,
    customer_id ${uuid} not null references customer,
    owner_id ${uuid} references app_user,
    ordered_on date not null,
    total decimal(19,4) not null,
    total_currency char(3) not null,
    base_total decimal(19,4),
    base_total_currency char(3),
    exchange_rate decimal(19,8),
    unique (foreign_id, source)
);
create index sales_order_by_customer on sales_order (customer_id, ordered_on desc, id);

create table order_line (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    order_id ${uuid} not null references sales_order,
    line_no integer not null,
    product_id ${uuid} references product,
    description varchar(200),
    quantity decimal(19,4) not null,
    line_total decimal(19,4) not null,
    line_total_currency char(3) not null
);

create table activity (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    source varchar(100),
    foreign_id varchar(100),
    customer_id ${uuid} references customer,
    contact_id ${uuid} references contact,
    kind varchar(20) not null,
    status varchar(20) not null,
    subject varchar(200) not null,
    body varchar(4000),
    happens_at ${instant} not null,
    owner_id ${uuid} references app_user,
    unique (foreign_id, source)
);
create index activity_by_customer on activity (customer_id, happens_at desc, id);
create index activity_planned on activity (customer_id, status, happens_at);

create table mode_switch (
    mode_id varchar(60) not null primary key,
    enabled ${boolean} not null,
    change_set_id ${uuid} not null
);

create table customer_mode (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    customer_id ${uuid} not null references customer,
    mode_id varchar(60) not null,
    unique (customer_id, mode_id)
);
create index customer_mode_by_mode on customer_mode (mode_id);

-- One transaction that wrote, and every attribute that it changed. A record that came into being has one entry without
-- an attribute: its first values follow from the present ones and the changes since.
create table change_set (
    id ${uuid} not null primary key,
    happened_at ${instant} not null,
    author_id ${uuid} not null,
    author_name varchar(100) not null,
    route varchar(20) not null,
    indexed ${boolean} not null
);
create index change_set_indexed on change_set (indexed, id);

create table change_entry (
    change_set_id ${uuid} not null references change_set,
    record_id ${uuid} not null,
    attribute varchar(60) not null,
    record_kind varchar(60) not null,
    record_version bigint not null,
    subject_id ${uuid} not null,
    change_action varchar(10) not null,
    before_value varchar(4000),
    after_value varchar(4000),
    primary key (change_set_id, record_id, attribute)
);
create index change_entry_by_record on change_entry (record_id, record_version desc);
create index change_entry_by_subject on change_entry (subject_id, change_set_id desc);

create table silenced_finding (
    rule_id varchar(100) not null,
    record_id ${uuid} not null,
    other_id ${uuid} not null,
    reason varchar(500) not null,
    change_set_id ${uuid} not null,
    primary key (rule_id, record_id, other_id)
);

insert into record_table (table_name, bundle, record_kind, customer_column, access_scope) values
    ('app_user', 'org.moduscrm.archive', 'user', null, 'all'),
    ('customer', 'org.moduscrm.archive', 'customer', 'id', 'customer'),
    ('contact', 'org.moduscrm.archive', 'contact', null, 'customer'),
    ('affiliation', 'org.moduscrm.archive', 'affiliation', 'customer_id', 'customer'),
    ('contact_point', 'org.moduscrm.archive', 'contact-point', 'customer_id', 'customer'),
    ('address', 'org.moduscrm.archive', 'address', 'customer_id', 'customer'),
    ('product', 'org.moduscrm.archive', 'product', null, 'all'),
    ('sales_order', 'org.moduscrm.archive', 'order', 'customer_id', 'customer'),
    ('order_line', 'org.moduscrm.archive', 'order-line', null, 'customer'),
    ('activity', 'org.moduscrm.archive', 'activity', 'customer_id', 'customer'),
    ('customer_mode', 'org.moduscrm.archive', 'enrolment', 'customer_id', 'customer');

insert into record_reference (table_name, column_name, target_table) values
    ('customer', 'owner_id', 'app_user'),
    ('affiliation', 'contact_id', 'contact'),
    ('affiliation', 'customer_id', 'customer'),
    ('contact_point', 'customer_id', 'customer'),
    ('contact_point', 'contact_id', 'contact'),
    ('address', 'customer_id', 'customer'),
    ('address', 'contact_id', 'contact'),
    ('sales_order', 'customer_id', 'customer'),
    ('sales_order', 'owner_id', 'app_user'),
    ('order_line', 'order_id', 'sales_order'),
    ('order_line', 'product_id', 'product'),
    ('activity', 'customer_id', 'customer'),
    ('activity', 'contact_id', 'contact'),
    ('activity', 'owner_id', 'app_user'),
    ('customer_mode', 'customer_id', 'customer');

insert into personal_column (table_name, column_name) values
    ('contact', 'name'), ('contact', 'sort_key'), ('contact', 'birthday'), ('contact', 'remark'),
    ('contact_point', 'address'), ('contact_point', 'search_text'), ('contact_point', 'label'),
    ('address', 'street'), ('address', 'city'), ('address', 'region'), ('address', 'postcode'), ('address', 'country'),
    ('app_user', 'login'), ('app_user', 'display_name'),
    ('activity', 'subject'), ('activity', 'body');
