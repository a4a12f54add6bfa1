import { Stat, Stats } from './stat.tsx';

export const examples = {
  three: (
    <Stats>
      <Stat value="1.284" label="informasi terbuka" href="/informasi" />
      <Stat value="94%" label="dijawab tepat waktu" href="/keterbukaan" note="dari 212 permohonan tahun ini" />
      <Stat value="6 hari" label="waktu jawab tengah" note="hari kerja, separuh lebih cepat" />
    </Stats>
  ),
};
