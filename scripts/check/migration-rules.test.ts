import { expect, it } from 'vitest';
import { findMigrationFaults } from './migration-rules.ts';

const faults = (text: string, name = '0001_a.sql') => findMigrationFaults([{ name, text }]).map((fault) => fault.rule);
const TABLE = `create table a (badan_publik_id uuid, id uuid, pada timestamptz not null, primary key (badan_publik_id, id));`;

it('accepts a table with its policy, and words in comments', () => {
  expect(faults(`-- no trigger, no serial\n${TABLE}\ncall betang_pasang_rls('a');\ncreate table akun."user" ("id" uuid);`)).toEqual([]);
});

it.each([
  [TABLE, 'table a has no betang_pasang_rls'],
  ['alter table a add column n bigserial;', 'a serial column (ids are made in the app)'],
  ['create constraint trigger t after insert on a for each row execute function f();', 'a trigger (it would not shard)'],
  ['create materialized view v as select 1;', 'a materialised view (it knows no row-level security)'],
  ['create view v as select 1;', 'view v is not security_invoker'],
  [`create type t as enum ('x');`, 'an enum type (use text with a check)'],
  ['alter table a add column pada timestamp not null;', 'a time without zone (use timestamptz)'],
  ['alter table a drop column b;', 'line 1 takes something away without a "-- catatan: why" above it'],
  ['drop table a;', 'line 1 takes something away without a "-- catatan: why" above it'],
])('%s is refused', (text, rule) => {
  expect(faults(text)).toEqual([rule]);
});

it('lets something go when the reason stands above', () => {
  expect(faults('-- catatan: moved to b in 0002\nalter table a drop column b;')).toEqual([]);
});

it('lets a view be when it asks as its reader', () => {
  expect(faults('create view v with (security_invoker = true) as select 1;')).toEqual([]);
});

it('wants names in one order', () => {
  expect(
    findMigrationFaults([
      { name: '0001_a.sql', text: '' },
      { name: '0001_b.sql', text: '' },
      { name: 'x.sql', text: '' },
    ]),
  ).toEqual([
    { file: '0001_b.sql', rule: 'the number is used twice' },
    { file: 'x.sql', rule: 'the name is not NNNN_slice.sql' },
  ]);
});
