-- A field's history holds whatever the field may hold; a change by code of a partner names the partner's bundle.
alter table change_entry alter column before_value set data type ${text};
alter table change_entry alter column after_value set data type ${text};
alter table change_set add column agent varchar(200);
