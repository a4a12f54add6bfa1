import { v7 } from 'uuid';

/** A new UUIDv7: ordered by time, made in the app so that no table needs a sequence. */
export const newId = (): string => v7();
