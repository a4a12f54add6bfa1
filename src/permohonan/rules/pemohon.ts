// What belongs to the requester: to withdraw, to choose how to be told, to renew the code, to see who opened his data.
import type { AlasanBuka, KabariLewat, KolomIdentitas } from '../istilah.ts';
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';

/** Withdrawal, by the requester himself or written down for him at the desk. */
export function decideCabut(p: Permohonan, k: Konteks): Keputusan<AlasanSel> {
  return dalamSel(p, 'cabut', k, () =>
    terima({ jenis: 'permohonan_dicabut', data: { oleh: k.peran === 'pemohon' ? 'pemohon' : 'petugas' } }),
  );
}

/** How to be told; mail needs an address on file, calls and messages a number. */
export function decideUbahKabar(
  p: Permohonan,
  m: { lewat: KabariLewat; adaTelepon: boolean; adaEmail: boolean },
  k: Konteks,
): Keputusan<'kontak_belum_ada' | AlasanSel> {
  return dalamSel(p, 'ubah_kabar', k, () => {
    const perlu = m.lewat === 'email' ? m.adaEmail : m.lewat === 'halaman' || m.lewat === 'surat' ? true : m.adaTelepon;
    return perlu ? terima({ jenis: 'permohonan_kabar_diubah', data: { lewat: m.lewat } }) : tolak('kontak_belum_ada');
  });
}

/** A new access code; the one before dies. */
export function decidePerbaruiKode(
  p: Permohonan,
  m: { lewat: 'sms' | 'whatsapp' | 'email' | 'telepon' | 'meja' | 'halaman' },
  k: Konteks,
): Keputusan<'hanya_petugas' | AlasanSel> {
  return dalamSel(p, 'perbarui_kode', k, () =>
    m.lewat === 'meja' && k.peran === 'pemohon'
      ? tolak('hanya_petugas')
      : terima({ jenis: 'permohonan_kode_diperbarui', data: { lewat: m.lewat } }),
  );
}

/** An officer looks at sealed columns: always an event, always with a reason, seen by the requester (UU 27/2022). */
export function decideBukaIdentitas(
  p: Permohonan,
  m: { kolom: readonly KolomIdentitas[]; alasan: AlasanBuka },
  k: Konteks,
): Keputusan<'kolom_kosong' | AlasanSel> {
  return dalamSel(p, 'buka_identitas', k, () =>
    m.kolom.length === 0
      ? tolak('kolom_kosong')
      : terima({ jenis: 'permohonan_identitas_dibuka', data: { kolom: [...new Set(m.kolom)], alasan: m.alasan } }),
  );
}
