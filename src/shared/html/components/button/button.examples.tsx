import { Button, ButtonGroup, ButtonLink } from './button.tsx';

export const examples = {
  'three weights': (
    <ButtonGroup>
      <Button icon="send">Kirim permohonan</Button>
      <Button variant="secondary" name="aksi" value="simpan" formnovalidate>
        Simpan dulu
      </Button>
      <ButtonLink variant="tertiary" href="/bantuan">
        Batal
      </ButtonLink>
    </ButtonGroup>
  ),
  tones: (
    <ButtonGroup>
      <Button tone="danger" icon="trash-2">
        Tarik informasi
      </Button>
      <Button tone="warning">Perpanjang waktu</Button>
      <Button size="sm" variant="secondary" icon="download">
        Unduh
      </Button>
    </ButtonGroup>
  ),
};
