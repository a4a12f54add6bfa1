/** Text of a file of unknown encoding: by its byte-order mark, else UTF-8 where it is valid, else Windows-1252 as old Excel writes. */
export function teksBerkas(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (utf16TanpaTanda(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** "Unicode text" saved without its mark: every second byte of the start is zero. */
function utf16TanpaTanda(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  return start.length >= 8 && start.every((b, i) => (i % 2 === 1 ? b === 0 : b !== 0));
}
