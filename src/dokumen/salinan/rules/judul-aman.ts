import { cariDataPribadi } from '../../data-pribadi/rules/cari-data-pribadi.ts';

const NAMA_BERKAS = /[\\/]|\.(?:docx?|xlsx?|pptx?|odt|pdf|indd|pmd|cdr|jpe?g|png|tiff?)\b|^microsoft |^untitled|^document\d*$|^slide \d/i;

/** The title a reader hears first (PDF/UA-1 7.1): kept where it is a title and no file name, program or personal data. */
export function judulAman(judul: string): string {
  const teks = judul.trim().replaceAll(/\s+/g, ' ');
  return teks.length > 300 || NAMA_BERKAS.test(teks) || cariDataPribadi(teks).length > 0 ? '' : teks;
}

const lolos = (teks: string): string => teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The metadata of a public copy: its title and that it is accessible, nothing of who made it, when or with what. */
export const xmpPublik = (judul: string, pdfua: boolean): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">${
    judul === '' ? '' : `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${lolos(judul)}</rdf:li></rdf:Alt></dc:title>`
  }${pdfua ? '<pdfuaid:part>1</pdfuaid:part>' : ''}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
