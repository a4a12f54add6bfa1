-- Whether a person stands on the public page of the unit. The office decides; the role itself does not change.
alter table keanggotaan add column tampil boolean not null default true;
comment on column keanggotaan.tampil is 'Shown by name and post on the public page of the unit';
