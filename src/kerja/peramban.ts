const PERAMBAN: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\//, 'Firefox'],
  [/\bChrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SISTEM: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone|\biPad/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A browser by what it says of itself: `Chrome, Android`. Undefined where it says nothing that we know. */
export function namaPeramban(userAgent: string): string | undefined {
  const found = [PERAMBAN, SISTEM].flatMap((list) => list.find(([re]) => re.test(userAgent))?.[1] ?? []);
  return found.length === 0 ? undefined : found.join(', ');
}
