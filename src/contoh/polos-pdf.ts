/** Entries of the document information and elements of the XMP that name a maker, a program or a time. */
const INFO = /\/(?:Author|Creator|Producer|ModDate|CreationDate)\s*\((?:\\.|[^\\()])*\)/g;
const XMP = /<(dc:creator|xmp:CreatorTool|xmp:ModifyDate|xmp:CreateDate|pdf:Producer|xmpMM:\w+)>[\s\S]*?<\/\1>/g;

/**
 * A PDF of our own printing process with those overwritten by spaces, byte for byte in their places: it is then its own public copy and
 * need not be opened again. Only for files whose information and XMP stand unpacked, as the printing process writes them.
 */
export function polosPdf(pdf: Uint8Array): Uint8Array {
  const teks = Buffer.from(pdf).toString('latin1');
  const kosong = (u: string): string => ' '.repeat(u.length);
  const akhir = teks.replace(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g, (xmp) => xmp.replace(XMP, kosong));
  return Buffer.from(
    akhir.replace(/<<[^<>]*\/Author[^<>]*>>/g, (info) => info.replace(INFO, kosong)),
    'latin1',
  );
}
