-- Documents with versions, their content in the database, and what an activity knows beyond its subject.

create table document (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    title varchar(200) not null,
    kind_code varchar(60),
    state varchar(20) not null,
    customer_id ${uuid} references customer,
    record_kind varchar(60),
    record_id ${uuid},
    owner_id ${uuid} references app_user,
    current_no integer not null
);
create index document_by_customer on document (customer_id, state, changed_at desc);
create index document_by_record on document (record_id);

-- Content is kept once for equal files, whoever filed them, and in pieces, so that no file has to fit into memory.
create table document_content (
    sha256 varchar(64) not null primary key,
    size_bytes bigint not null,
    stored_at ${instant} not null
);
create index document_content_by_size on document_content (size_bytes);
create table document_chunk (
    sha256 varchar(64) not null references document_content,
    chunk_no integer not null,
    content ${bytes} not null,
    primary key (sha256, chunk_no)
);

create table document_version (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    document_id ${uuid} not null references document,
    version_no integer not null,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null references document_content,
    author_id ${uuid} references app_user,
    remark varchar(1000),
    added_at ${instant} not null,
    unique (document_id, version_no)
);
create index document_version_by_content on document_version (sha256);

alter table activity add column ends_at ${instant};
alter table activity add column whole_day ${boolean};
alter table activity add column place varchar(200);
alter table activity add column result_text varchar(4000);
alter table activity add column cancel_reason varchar(500);
alter table activity add column next_step_id ${uuid} references activity;

create table activity_participant (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    activity_id ${uuid} not null references activity,
    role varchar(20) not null,
    contact_id ${uuid} references contact,
    user_id ${uuid} references app_user,
    name varchar(200),
    address varchar(320)
);
create index activity_participant_by_activity on activity_participant (activity_id);
create index activity_participant_by_contact on activity_participant (contact_id);

insert into record_table (table_name, bundle, record_kind, customer_column, access_scope) values
    ('document', 'org.moduscrm.archive', 'document', 'customer_id', 'customer'),
    ('document_version', 'org.moduscrm.archive', 'document-version', null, 'customer'),
    ('activity_participant', 'org.moduscrm.archive', 'activity-participant', null, 'customer');

insert into record_reference (table_name, column_name, target_table) values
    ('document', 'customer_id', 'customer'),
    ('document', 'owner_id', 'app_user'),
    ('document_version', 'document_id', 'document'),
    ('document_version', 'sha256', 'document_content'),
    ('document_version', 'author_id', 'app_user'),
    ('activity', 'next_step_id', 'activity'),
    ('activity_participant', 'activity_id', 'activity'),
    ('activity_participant', 'contact_id', 'contact'),
    ('activity_participant', 'user_id', 'app_user');

insert into personal_column (table_name, column_name) values
    ('document', 'title'), ('document_version', 'file_name'), ('document_version', 'remark'),
    ('activity', 'place'), ('activity', 'result_text'),
    ('activity_participant', 'name'), ('activity_participant', 'address');
