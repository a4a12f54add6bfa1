import { Checkbox, Checkboxes, Radios } from './choice.tsx';

const cara = [
  { value: 'melihat', text: 'Melihat, membaca, atau mendengarkan', hint: 'Anda datang ke meja layanan. Tidak ada biaya.' },
  { value: 'salinan', text: 'Mendapat salinan', hint: 'Berkas dikirim kepada Anda.' },
];

export const examples = {
  radios: <Radios bahasa="id" name="cara_memperoleh" label="Bagaimana Anda ingin memperolehnya?" options={cara} value="salinan" />,
  'radios with error': (
    <Radios
      bahasa="id"
      name="jenis"
      label="Anda meminta sebagai"
      error="Pilih salah satu."
      inline
      options={[
        { value: 'perorangan', text: 'Perorangan' },
        { value: 'badan_hukum', text: 'Badan hukum' },
      ]}
    />
  ),
  checkboxes: (
    <Checkboxes
      bahasa="id"
      name="bantuan"
      label="Bantuan yang Anda perlukan"
      optional
      hint="Pilih semua yang sesuai."
      values={['huruf_besar']}
      options={[
        { value: 'huruf_besar', text: 'Huruf besar' },
        { value: 'dibacakan', text: 'Dibacakan petugas' },
      ]}
    />
  ),
  checkbox: <Checkbox bahasa="id" name="setuju" label="Isian ini benar" hint="Anda masih bisa menambah keterangan nanti." />,
};
