import { definePesan } from '../shared/html/pesan.ts';

export const persetujuanPesan = definePesan({
  id: {
    judul: 'Persetujuan',
    pengantar: 'Yang menunggu keputusan Anda. Yang jatuh temponya paling dekat ada di atas.',
    uji: 'Uji konsekuensi',
    ujiKosong: 'Tidak ada uji yang menunggu.',
    tolak: 'Penolakan permohonan',
    tolakKosong: 'Tidak ada penolakan yang menunggu.',
    mendesak: 'Jatuh tempo dalam dua hari kerja, belum disetujui',
    jatuhTempo: (t: string) => `Jatuh tempo ${t}`,
    periksa: 'Periksa dan putuskan',
    tolakTeks: 'Penolakan karena dikecualikan hanya sah dengan persetujuan Atasan PPID (Perki 1/2021 Pasal 10 ayat (2) huruf f).',
    surat: 'Baca surat',
    sudah: 'Sudah disetujui.',
    kembali: 'Dikembalikan',
  },
  en: {
    judul: 'Approvals',
    pengantar: 'What waits for your decision, the nearest date first.',
    uji: 'Consequence tests',
    ujiKosong: 'No test waits.',
    tolak: 'Refusals of requests',
    tolakKosong: 'No refusal waits.',
    mendesak: 'Due within two working days, not approved',
    jatuhTempo: (t) => `Due ${t}`,
    periksa: 'Look and decide',
    tolakTeks: 'A refusal by exemption is lawful only with the approval of the Atasan PPID (Perki 1/2021 article 10(2)f).',
    surat: 'Read the letter',
    sudah: 'Approved.',
    kembali: 'Returned',
  },
});
