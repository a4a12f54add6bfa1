/** What the program knows of its surroundings, parsed once from the environment (contract.md) and BETANG_DATA. */
export type Config = {
  port: number;
  host: string;
  /** Folder for database, files, index, secrets. */
  data: string;
  production: boolean;
  /** Public base address without a slash at the end; undefined outside production when BETANG_ORIGIN is unset. */
  origin: string | undefined;
  databaseUrl: string | undefined;
  databaseUrlAdmin: string | undefined;
  seed: 'contoh' | 'kosong';
  /** CIDRs whose forwarded headers are believed; empty: none. */
  proksi: readonly string[];
  smtpUrl: string | undefined;
  pesanUrl: string | undefined;
  s3Url: string | undefined;
  clamavUrl: string | undefined;
  /** The program's clock: BETANG_NOW-aware. */
  now: () => Date;
  rahasia: Rahasia;
};

/** Generated into BETANG_DATA at the first start (0600); base64url. */
export type Rahasia = {
  /** Sessions and accounts (better-auth). */
  akun: string;
  /** Form tokens, keyed hashes of addresses. */
  formulir: string;
  /** Master key of the vault, 32 bytes. */
  brankas: string;
  /** Pepper of access codes. */
  kode: string;
  /** Passwords of the database login roles of the embedded PostgreSQL. */
  basisData: { migrator: string; web: string; antrean: string };
};
