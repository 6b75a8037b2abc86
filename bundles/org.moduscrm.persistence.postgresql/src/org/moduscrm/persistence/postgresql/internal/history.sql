-- How the server watches over the history. Run by the owner of the tables after each migration; may be run again.
-- Statements are separated by lines of four dashes. ${schema} is the schema of the archive's tables.

-- The transaction that wrote a change set: entries count as history of that transaction's changes alone.
alter table change_set add column if not exists transaction_id xid8
----
-- The owner of the tables may step over the watch, by a setting of his session or of the database: modus.given_stamps lets
-- him say who and when, modus.open_history lets him write records without history and change it, as when an archive moves
-- here. Owning the tables, he could take the triggers away just as well; nobody else can.
create or replace function modus_owner_says(setting text) returns boolean
language sql stable set search_path = ${schema}, pg_temp as $$
    select coalesce(current_setting(setting, true), '') = 'on'
        and pg_has_role(session_user, (select relowner from pg_class where oid = 'change_set'::regclass), 'MEMBER')
$$
----
-- Who and when are the server's word: the user that logged in, and the beginning of the transaction.
create or replace function modus_stamp_change_set() returns trigger
language plpgsql security definer set search_path = ${schema}, pg_temp as $$
declare
    author record;
begin
    new.transaction_id := pg_current_xact_id();
    if modus_owner_says('modus.given_stamps') then
        return new;
    end if;
    new.happened_at := transaction_timestamp();
    select id, display_name into author from app_user where login = session_user;
    if found then
        new.author_id := author.id;
        new.author_name := author.display_name;
    end if;
    return new;
end
$$
----
-- At commit: each row that was written needs an entry of its new version, in a change set of this transaction.
create or replace function modus_require_history() returns trigger
language plpgsql security definer set search_path = ${schema}, pg_temp as $$
declare
    key uuid;
    written bigint;
begin
    if tg_op = 'DELETE' then
        key := old.id;
        written := old.version + 1;
    else
        key := new.id;
        written := new.version;
    end if;
    if exists (select from change_entry e join change_set s on s.id = e.change_set_id
            where e.record_id = key and e.record_version = written
                and s.transaction_id = pg_current_xact_id()) then
        return null;
    end if;
    if modus_owner_says('modus.open_history') then
        return null;
    end if;
    raise exception 'The % of % in % has no history', lower(tg_op), key, tg_table_name
        using errcode = 'MC001', hint = 'Write through the product, which keeps the history.';
end
$$
----
-- An entry may not be slipped into the change set of an earlier transaction.
create or replace function modus_require_own_change_set() returns trigger
language plpgsql security definer set search_path = ${schema}, pg_temp as $$
begin
    if exists (select from added a join change_set s on s.id = a.change_set_id
            where s.transaction_id is distinct from pg_current_xact_id()) and not modus_owner_says('modus.open_history') then
        raise exception 'History is written in the transaction that it is about' using errcode = 'MC002';
    end if;
    return null;
end
$$
----
create or replace function modus_refuse_history_change() returns trigger
language plpgsql security definer set search_path = ${schema}, pg_temp as $$
begin
    if modus_owner_says('modus.open_history') then
        if tg_op = 'DELETE' then
            return old;
        elsif tg_op = 'UPDATE' then
            return new;
        end if;
        return null;
    end if;
    raise exception 'History is neither changed nor taken away (% of %)', lower(tg_op), tg_table_name
        using errcode = 'MC002';
end
$$
