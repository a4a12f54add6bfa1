import { bukaUntukRegister } from '../keberatan/identitas.actions.ts';
import type { Pelaku } from '../keberatan/keberatan.actions.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import type { BarisRegister } from './register.ts';
import type { Terdaftar } from './register.queries.ts';

/** Cases whose identity one file may open: each is an event that its requester sees. */
export const BATAS_IDENTITAS = 300;

/** Adds name, address, contact, occupation and purpose to each line, an event in each case; an erased person stays empty. */
export async function bukaIdentitasRegister(
  trx: Trx,
  k: { config: Config; pelaku: Pelaku },
  baris: readonly Terdaftar[],
): Promise<BarisRegister[]> {
  const isi: BarisRegister[] = [];
  for (const b of baris) {
    const orang = await bukaUntukRegister(trx, k, b);
    const kontak = [orang?.telepon, orang?.email].filter((t) => t !== undefined && t !== '').join(' / ');
    isi.push({
      ...b.isi,
      nama: orang?.nama ?? '',
      alamat: orang?.alamat ?? '',
      kontak,
      pekerjaan: orang?.pekerjaan ?? '',
      tujuan: orang?.tujuan ?? '',
    });
  }
  return isi;
}
