-- Configuration as records: lists of codes, number patterns, settings, what the enterprise set of its rules.

create table code_list (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    list_id varchar(60) not null unique,
    mode_id varchar(60),
    title_en varchar(100) not null,
    title_zh varchar(100) not null
);

create table code_item (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    code_list_id ${uuid} not null references code_list,
    code varchar(60) not null,
    label_en varchar(200) not null,
    label_zh varchar(200) not null,
    parent_code varchar(60),
    rank_no integer not null,
    weight decimal(19,4),
    active ${boolean} not null,
    unique (code_list_id, code)
);

create table number_pattern (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    series_id varchar(60) not null unique,
    title_en varchar(100) not null,
    title_zh varchar(100) not null,
    pattern varchar(60) not null
);

create table setting_value (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    name varchar(100) not null unique,
    title_en varchar(200) not null,
    title_zh varchar(200) not null,
    content varchar(4000)
);

create table rule_severity (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    rule_id varchar(100) not null unique,
    severity varchar(20)
);

create table rule_parameter (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    rule_id varchar(100) not null,
    parameter_id varchar(60) not null,
    content varchar(200),
    unique (rule_id, parameter_id)
);

-- What bundles declared and the archive took over once; it stays the enterprise's, also when it was deleted since.
create table configuration_seen (
    declared_id varchar(200) not null primary key
);

insert into record_table (table_name, bundle, record_kind, customer_column, access_scope) values
    ('code_list', 'org.moduscrm.archive', 'code-list', null, 'all'),
    ('code_item', 'org.moduscrm.archive', 'code-item', null, 'all'),
    ('number_pattern', 'org.moduscrm.archive', 'number-pattern', null, 'all'),
    ('setting_value', 'org.moduscrm.archive', 'setting', null, 'all'),
    ('rule_severity', 'org.moduscrm.archive', 'rule-severity', null, 'all'),
    ('rule_parameter', 'org.moduscrm.archive', 'rule-parameter', null, 'all');

insert into record_reference (table_name, column_name, target_table) values
    ('code_item', 'code_list_id', 'code_list');
