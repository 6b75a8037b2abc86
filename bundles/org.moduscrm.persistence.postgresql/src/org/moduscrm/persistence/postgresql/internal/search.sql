-- Finding customers by what somebody types. Run by the owner of the tables after each migration; may be run again.
-- Statements are separated by lines of four dashes. ${schema} is the schema of the archive's tables.

-- The characters of a text and its pairs of neighbours, each once: a part of the text has all of its pairs among them.
create or replace function modus_grams(source text) returns text[]
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
    with letter as (select ch, lead(ch) over (order by place) as following
            from unnest(string_to_array(source, null)) with ordinality as l (ch, place))
    select coalesce(array_agg(distinct gram), '{}') from (
            select ch as gram from letter
            union all select ch || following from letter where following is not null) as g
$$
----
create table if not exists customer_search (
    customer_id uuid not null primary key references customer on delete cascade,
    search_text text not null,
    grams text[] not null generated always as (modus_grams(search_text)) stored
)
----
create index if not exists customer_search_grams on customer_search using gin (grams)
----
-- What others committed since a moment.
create index if not exists change_set_by_time on change_set (happened_at)
----
-- Grams of a part of a text; null for no text, which no row has.
create or replace function modus_part_grams(part text) returns text[]
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select case when length(part) = 1 then array[part] else (
            select array_agg(distinct substr(part, place, 2)) from generate_series(1, length(part) - 1) as place) end
$$
----
-- The one way to find customers: it runs with the owner's rights, so whoever may not see a customer must not find it here.
-- words and numbers are separated by chr(1); sorted is RANK, NAME, CODE, GRADE or CHANGED. Best first by RANK: the name
-- itself, names that begin so, words that begin so, other values that are so, the rest.
create or replace function modus_find_customers(words text, numbers text, sorted text, ascending boolean,
    skipped integer, most integer)
returns table (customer_id uuid, total bigint, search_text text)
language plpgsql stable security definer set search_path = ${schema}, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    word text[] := string_to_array(words, chr(1));
    number text[] := string_to_array(numbers, chr(1));
    every text[] := (select array_agg(distinct gram) from unnest(word) as w, unnest(modus_part_grams(w)) as gram);
    beginning text := ' ' || array_to_string(word, ' ');
    direction text := case when ascending then 'asc' else 'desc' end;
    ordered text := case sorted
        when 'RANK' then 'rank desc, sort_key, id'
        when 'CODE' then format('nullif(code, '''') %1$s nulls last, id %1$s', direction)
        when 'GRADE' then format('nullif(grade, '''') %1$s nulls last, id %1$s', direction)
        when 'CHANGED' then format('changed_at %1$s nulls last, id %1$s', direction)
        else format('nullif(sort_key, '''') %1$s nulls last, id %1$s', direction) end;
begin
    return query execute format($q$
        with hit as (
            select c.id, c.sort_key, c.code, c.grade, c.changed_at, s.search_text as found
            from customer_search s join customer c on c.id = s.customer_id
            where c.state = 'ACTIVE' and (cardinality($1) = 0
                or s.grams @> $3 and not exists (select from unnest($1) as w where strpos(s.search_text, w) = 0)
                or s.grams @> modus_part_grams($2[1]) and strpos(s.search_text, $2[1]) > 0
                or s.grams @> modus_part_grams($2[2]) and strpos(s.search_text, $2[2]) > 0
                or s.grams @> modus_part_grams($2[3]) and strpos(s.search_text, $2[3]) > 0)),
        ranked as (
            select *, %s as rank from hit)
        select id, count(*) over (), found from ranked order by %s offset $5 limit $6 $q$,
        case when sorted = 'RANK' then $r$
            case when strpos(found, chr(2) || $4 || chr(1)) > 0 then 8 else 0 end
            + case when strpos(found, chr(2) || $4) > 0 then 4 else 0 end
            + case when not exists (select from unnest($1) as w where strpos(found, ' ' || w) = 0) then 2 else 0 end
            + case when strpos(found, $4 || chr(1)) > 0 then 1 else 0 end
            + (select count(*) from unnest($2) as n where strpos(found, n) > 0) $r$ else '0' end,
        ordered)
        using word, number, every, beginning, skipped, most;
end
$$
----
revoke all on function modus_find_customers(text, text, text, boolean, integer, integer) from public
