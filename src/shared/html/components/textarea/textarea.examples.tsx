import { Textarea } from './textarea.tsx';

export const examples = {
  'with count': (
    <Textarea
      bahasa="id"
      name="rincian"
      label="Informasi apa yang Anda minta?"
      hint="Sebutkan kegiatan, tahun, dan tempatnya bila tahu."
      maxlength={4000}
    />
  ),
  error: (
    <Textarea bahasa="id" name="tujuan" label="Untuk apa informasi ini?" error="Tulis tujuan Anda. Satu kalimat cukup." rows={3} value="" />
  ),
};
