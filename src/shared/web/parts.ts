import type { FastifyRequest } from 'fastify';
import type { Bagian } from './konteks.ts';

/** Parts of a multipart form in order; a file's stream must be read or drained before the next part comes. */
export async function* readParts(request: FastifyRequest): AsyncGenerator<Bagian> {
  if (!request.isMultipart()) return;
  for await (const part of request.parts()) {
    // A file field that was left empty comes without a name, whatever the type says.
    if (part.type === 'file') yield { jenis: 'berkas', nama: part.fieldname, namaBerkas: part.filename ?? '', isi: part.file };
    else yield { jenis: 'isian', nama: part.fieldname, nilai: String(part.value) };
  }
}
