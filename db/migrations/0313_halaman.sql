-- Pages that stand by themselves (profile, task, history …), written as Markdown, every version kept.
create table halaman (
  badan_publik_id uuid not null,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  judul text not null check (judul <> '' and length(judul) <= 300),
  versi integer not null check (versi >= 1),
  versi_terbit integer check (versi_terbit between 1 and versi),
  judul_terbit text,
  terbit_pada timestamptz,
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, slug),
  check ((versi_terbit is null) = (judul_terbit is null) and (versi_terbit is null) = (terbit_pada is null))
);
comment on table halaman is 'A page of its own at /halaman/<slug>: versi is the newest one, versi_terbit the one that the public sees (null: none), as its events have left it';
call betang_pasang_rls('halaman');
grant select, insert, update on halaman to betang_app;

create table halaman_versi (
  badan_publik_id uuid not null,
  halaman_id uuid not null,
  versi integer not null check (versi >= 1),
  judul text not null,
  isi text not null check (length(isi) <= 200000),
  temuan jsonb not null default '[]',
  asal text not null check (asal in ('petugas', 'impor')),
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  dibuat_oleh uuid,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, halaman_id, versi),
  foreign key (badan_publik_id, halaman_id) references halaman (badan_publik_id, id)
);
comment on table halaman_versi is 'Text of a page as Markdown, version by version. temuan: what was found in the source (scripts, frames, hidden links, gambling words) and left out, for a person to judge. Append-only';
call betang_pasang_rls('halaman_versi');
grant select, insert on halaman_versi to betang_app;
