import { Textarea } from '../textarea/textarea.tsx';
import { Confirm } from './confirm.tsx';

export const examples = {
  withdraw: (
    <Confirm
      bahasa="id"
      action="/kerja/informasi/contoh/tarik"
      csrf="contoh"
      deed="Tarik informasi ini"
      back={{ href: '/kerja/informasi/contoh', text: 'Tidak jadi' }}
    >
      <p>Halamannya tetap ada dan menyebut alasan penarikan. Berkasnya tidak bisa diunduh lagi.</p>
      <Textarea bahasa="id" name="alasan" label="Alasan penarikan" rows={3} />
    </Confirm>
  ),
};
