// What the slice of objections may use of requests beside their own doors: the vault, access codes, tracking sessions.
export { deriveKunci, type KunciInduk, open, seal } from './brankas/amplop.ts';
export { insertOrang } from './brankas/brankas.actions.ts';
export { type Identitas, selectOptionalIdentitas } from './brankas/brankas.queries.ts';
export { rahasiaDari } from './konteks-permohonan.ts';
export { formatKode, hashKode, hashNomor, isKodeCocok, makeKode, parseKode } from './kode/kode.ts';
export { countTry, lupakanPercobaan } from './kode/kode.actions.ts';
export { parseNomor } from './kode/nomor.ts';
export { nextUrutan } from './kode/nomor.actions.ts';
export { denganSesi } from './lacak/sesi-lacak.ts';
export { banyak, baris, barisWajib, boleh, email, nik, telepon } from './isian.ts';
export { maskAkhir, maskEmail, maskNama } from './brankas/samaran.ts';
