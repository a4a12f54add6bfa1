/**
 * One command of `betang`. `run` gets the arguments after its name and prints nothing on standard output itself: `output` is
 * printed as one JSON value, an async iterable as JSON lines, undefined as nothing. Words go to standard error. Exit: 0
 * done, 1 refused with a reason, 2 wrong use. Arguments that `parseArgs` refuses may be thrown: they become exit 2.
 */
export type Command = {
  nama: string;
  ringkas: string;
  butuhDb: boolean;
  run: (argv: string[]) => Promise<{ exit: 0 | 1 | 2; output: unknown }>;
};
