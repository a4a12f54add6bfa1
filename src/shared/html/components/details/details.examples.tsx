import { Details } from './details.tsx';

export const examples = {
  closed: (
    <Details summary="Mengapa tanggal ini?">
      <p>Hari ke-10 dihitung dari hari kerja sesudah permohonan diterima.</p>
    </Details>
  ),
  open: (
    <Details open summary="Bunyi pasalnya">
      <p>Pasal 22 ayat (7) UU 14/2008.</p>
    </Details>
  ),
};
