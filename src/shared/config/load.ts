import { projectRoot } from '../root.ts';
import { makeClock } from './clock.ts';
import type { Config } from './config.ts';
import { prepareDataFolder } from './data-folder.ts';
import { refusalOfFolder } from './folder-refusal.ts';
import { parseEnv, type Environment } from './parse-env.ts';
import { loadSecrets } from './secrets.ts';

/** Reads the environment, opens BETANG_DATA and makes or reads its secrets. Refuses (StartRefused) with one line. */
export function loadConfig(env: Environment = process.env): Config {
  const { startsAt, ...parsed } = parseEnv(env, projectRoot);
  prepareDataFolder(parsed.data);
  try {
    return { ...parsed, now: makeClock(startsAt), rahasia: loadSecrets(parsed.data) };
  } catch (error) {
    throw refusalOfFolder('BETANG_DATA', parsed.data, error) ?? error;
  }
}
