-- Opportunities of the project business. Each belongs to a customer.

create table project_opportunity (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    customer_id ${uuid} not null references customer,
    title varchar(200) not null,
    stage varchar(20) not null,
    amount decimal(19,4),
    amount_currency char(3),
    probability integer,
    expected_on date,
    economic_buyer_id ${uuid} references contact,
    economic_buyer_met_on date,
    remark varchar(4000),
    owner_id ${uuid} references app_user
);
create index project_opportunity_by_customer on project_opportunity (customer_id, created_at desc, id desc);
create index project_opportunity_by_stage on project_opportunity (stage, customer_id);

insert into record_table (table_name, bundle, record_kind, customer_column, access_scope) values
    ('project_opportunity', 'org.moduscrm.mode.project', 'project.opportunity', 'customer_id', 'customer');

insert into record_reference (table_name, column_name, target_table) values
    ('project_opportunity', 'customer_id', 'customer'),
    ('project_opportunity', 'economic_buyer_id', 'contact'),
    ('project_opportunity', 'owner_id', 'app_user');

insert into personal_column (table_name, column_name) values
    ('project_opportunity', 'remark');
