import { Document, PDFDocument } from 'mupdf';

/** Reads a made PDF back with a reader that knows nothing of Typst. Only for tests. */
export function bacaPdf(pdf: Uint8Array) {
  const document = Document.openDocument(pdf, 'application/pdf');
  if (!(document instanceof PDFDocument)) throw new TypeError('not a PDF');
  const pages = Array.from({ length: document.countPages() }, (_, i) =>
    document.loadPage(i).toStructuredText('preserve-whitespace').asText(),
  );
  const root = document.getTrailer().get('Root');
  return {
    halaman: pages,
    teks: rapat(pages.join(' ')),
    judul: document.getMetaData('info:Title'),
    bahasa: root.get('Lang').asString(),
    ditandai: root.get('MarkInfo').get('Marked').asBoolean(),
    tampilJudul: root.get('ViewerPreferences').get('DisplayDocTitle').asBoolean(),
    xmp: new TextDecoder().decode(root.get('Metadata').readStream().asUint8Array()),
    tag: tagTree(root.get('StructTreeRoot')),
    alt: altTexts(root.get('StructTreeRoot')),
  };
}

type Node = ReturnType<PDFDocument['getTrailer']>;

/** Structure types in reading order, depth first. */
const tagTree = (node: Node): string[] => [...(node.get('S').isName() ? [node.get('S').asName()] : []), ...children(node).flatMap(tagTree)];

const altTexts = (node: Node): string[] => [
  ...(node.get('Alt').isString() ? [node.get('Alt').asString()] : []),
  ...children(node).flatMap(altTexts),
];

function children(node: Node): Node[] {
  const kids = node.get('K');
  const list = kids.isArray() ? Array.from({ length: kids.length }, (_, i) => kids.get(i)) : [kids];
  return list.filter((kid) => kid.isDictionary());
}

/** Text without the line breaks, hyphens at line ends and break marks that layout adds. */
export const rapat = (text: string): string =>
  text
    .replaceAll('\u200B', '')
    .replaceAll(/\u00AD\s*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
