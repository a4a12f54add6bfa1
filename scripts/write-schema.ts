// `npm run schema`: writes db/schema.sql and the generated types from the migrations.
import { dirname } from 'node:path';
import { runSchema } from './check/run-schema.ts';

const { code, output } = await runSchema(dirname(import.meta.dirname), process.argv.slice(2));
process.stderr.write(output);
process.exitCode = code;
