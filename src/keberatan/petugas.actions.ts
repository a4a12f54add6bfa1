// The officer as actor of objections, for neighbouring rooms.
export { sebagaiPetugas } from './konteks-keberatan.ts';
