/** Parts of an Office package that a public copy leaves out: properties, small pictures, signatures, printers, lists of people, old versions. */
const BUANG_OOXML =
  /^docProps\/|^customXml\/|^_xmlsignatures\/|^(?:word|xl)\/printerSettings\/|^xl\/revisions\/|^word\/people\.xml$|^xl\/customProperty\/|(?:^|\/)(?:__MACOSX\/|\.DS_Store|Thumbs\.db)/i;
const BUANG_ODT =
  /(?:^|\/)meta\.xml$|^Thumbnails\/|^META-INF\/(?:document|macro)signatures\.xml$|^VersionList\.xml$|^Versions\/|^Basic\/|^Scripts\/|^layout-cache$|(?:^|\/)(?:__MACOSX\/|\.DS_Store|Thumbs\.db)/i;

export const bagianDibuang = (nama: string, jenis: 'docx' | 'xlsx' | 'odt'): boolean =>
  (jenis === 'odt' ? BUANG_ODT : BUANG_OOXML).test(nama);

type Ganti = readonly [pola: RegExp, ganti: string];

const NILAI = `=(?:"[^"]*"|'[^']*')`;
const ORANG: Ganti = [new RegExp(`(\\s(?:userId|providerId|displayName|refreshedBy|userName))${NILAI}`, 'g'), '$1="-"'];
const unsur = (nama: string): Ganti => [new RegExp(`<${nama}(?=[\\s>/])[^>]*?(?:/>|>[\\s\\S]*?</${nama}\\s*>)`, 'g'), ''];
const rsid = (awalan: string): Ganti => [new RegExp(`\\s${awalan}:(?:para)?rsid\\w*${NILAI}`, 'g'), ''];

/** Which words of which parts are rewritten; a part that is not here passes as it is. */
const ATURAN: readonly (readonly [pola: RegExp, ganti: readonly Ganti[]])[] = [
  [/^word\/settings\.xml$/, [unsur('w:attachedTemplate'), unsur('w:rsids'), unsur('w:mailMerge'), unsur('w:docVars')]],
  [/^word\/[^/]+\.xml$/, [[new RegExp(`(\\sw\\d*:(?:author|initials))${NILAI}`, 'g'), '$1="-"'], rsid('w'), unsur('w:printerSettings')]],
  [/^(?:word|xl)\/charts\/[^/]+\.xml$/, [unsur('c:externalData')]],
  [/^xl\/workbook\.xml$/, [unsur('fileSharing'), unsur('x15ac:absPath')]],
  [/^xl\/comments[^/]*\.xml$|^xl\/comments\//, [[/<author>[\s\S]*?<\/author>/g, '<author>-</author>']]],
  [/^xl\/persons\/|^xl\/pivotCache\/pivotCacheDefinition/, [ORANG]],
  [/^xl\/connections\.xml$/, [[new RegExp(`(\\s(?:connection|command|sourceFile|odcFile|singleSignOnId))${NILAI}`, 'g'), '$1=""']]],
  [
    /(?:^|\/)(?:content|styles)\.xml$/,
    [
      [/(<dc:creator>)[\s\S]*?(<\/dc:creator>)/g, '$1-$2'],
      [/(<(?:meta|loext):(?:creator|sender)-initials>)[\s\S]*?(<\/)/g, '$1-$2'],
      rsid('officeooo'),
    ],
  ],
  [
    /(?:^|\/)settings\.xml$/,
    [
      [
        /<config:config-item [^>]*config:name="(?:Printer\w*|Rsid\w*|ModifyPasswordInfo|CurrentDatabase\w*|EmbeddedDatabaseName|TemplateFileName)"[^>]*?(?:\/>|>[\s\S]*?<\/config:config-item>)/g,
        '',
      ],
    ],
  ],
];

/** Whether a part may have something to rewrite: those are read as text, all others are copied. */
export const perluTulisUlang = (nama: string): boolean =>
  nama === '[Content_Types].xml' || nama === 'META-INF/manifest.xml' || nama.endsWith('.rels') || ATURAN.some(([pola]) => pola.test(nama));

/** One part without names of people, paths and marks of editing sessions; `dibuang`: parts that the package no longer has. */
export function tulisUlang(nama: string, teks: string, dibuang: ReadonlySet<string>): string {
  if (nama === '[Content_Types].xml')
    return saringUnsur(teks, /<Override\s[^>]*?\/>|<Override\s[^>]*?>\s*<\/Override>/g, 'PartName', (p) =>
      dibuang.has(p.replace(/^\//, '')),
    );
  if (nama === 'META-INF/manifest.xml')
    return saringUnsur(
      teks,
      /<manifest:file-entry\s[^>]*?\/>|<manifest:file-entry\s[^>]*?>[\s\S]*?<\/manifest:file-entry>/g,
      'manifest:full-path',
      (p) => dibuang.has(p),
    );
  if (nama.endsWith('.rels')) return tulisPautan(nama, teks, dibuang);
  let hasil = teks;
  for (const [pola, ganti] of ATURAN) if (pola.test(nama)) for (const [cari, dengan] of ganti) hasil = hasil.replace(cari, dengan);
  return hasil;
}

const nilaiAtribut = (unsurXml: string, nama: string): string =>
  new RegExp(`\\s${nama}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(unsurXml)?.slice(1).find(Boolean) ?? '';

const saringUnsur = (teks: string, pola: RegExp, atribut: string, buang: (nilai: string) => boolean): string =>
  teks.replace(pola, (u) => (buang(nilaiAtribut(u, atribut)) ? '' : u));

const PAUTAN = /<Relationship\s[^>]*?(?:\/>|>\s*<\/Relationship>)/g;
const BERKAS_ORANG = /^(?:file:|[A-Za-z]:[\\/]|\\\\)/;

function tulisPautan(nama: string, teks: string, dibuang: ReadonlySet<string>): string {
  return teks.replace(PAUTAN, (u) => {
    const tujuan = nilaiAtribut(u, 'Target');
    if (dibuang.has(tujuanPautan(nama, tujuan)) || /\/(?:attachedTemplate|mailMergeSource)$/.test(nilaiAtribut(u, 'Type'))) return '';
    return BERKAS_ORANG.test(tujuan) ? u.replace(/\sTarget\s*=\s*("[^"]*"|'[^']*')/, ' Target="about:blank"') : u;
  });
}

/** The part that a relationship of `nama` (a `.rels` part) points at. */
export function tujuanPautan(nama: string, tujuan: string): string {
  if (tujuan.startsWith('/')) return tujuan.slice(1);
  const dasar = nama
    .replace(/_rels\/[^/]*$/, '')
    .split('/')
    .filter(Boolean);
  for (const langkah of tujuan.split('/')) {
    if (langkah === '..') dasar.pop();
    else if (langkah !== '.' && langkah !== '') dasar.push(langkah);
  }
  return dasar.join('/');
}

/** Targets of a `.rels` part. */
export const semuaTujuan = (nama: string, teks: string): string[] =>
  [...teks.matchAll(PAUTAN)].map(([u]) => tujuanPautan(nama, nilaiAtribut(u, 'Target')));
