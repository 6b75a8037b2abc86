-- lowest writer: 2
-- The archive keeps opportunities now; the mode keeps what it adds to one. Opportunities go over with their keys, so
-- that their history stays with them. The columns that moved stay, empty for new rows, until a later release drops them:
-- a program of the first release would fill them and see nothing else, so it may not write any more.

alter table project_opportunity add column opportunity_id ${uuid} references opportunity;

insert into opportunity (id, version, created_at, changed_at, customer_id, title, amount, amount_currency, stage,
        probability, expected_on, owner_id, outcome, closed_on, remark)
    select id, version, created_at, changed_at, customer_id, title, amount, amount_currency,
        case stage when 'QUALIFYING' then 'contact' when 'SOLUTION' then 'need' when 'PROPOSAL' then 'proposal'
            else 'negotiation' end,
        probability, expected_on, owner_id,
        case stage when 'WON' then 'WON' when 'LOST' then 'LOST' else cast(null as varchar(20)) end,
        case when stage in ('WON', 'LOST') then cast(changed_at as date) else cast(null as date) end,
        remark
    from project_opportunity;

update project_opportunity set opportunity_id = id;

alter table project_opportunity add constraint project_opportunity_extends unique (opportunity_id);
alter table project_opportunity alter column title drop not null;
alter table project_opportunity alter column stage drop not null;

insert into record_reference (table_name, column_name, target_table) values
    ('project_opportunity', 'opportunity_id', 'opportunity');
