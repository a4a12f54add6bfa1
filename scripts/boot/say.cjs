'use strict';

/** One line for the person at the terminal, on standard error. */
function say(line) {
  process.stderr.write(`betang: ${line}\n`);
}

/** Says why it cannot go on and ends with that exit code (1 refused, 2 wrong use). */
function refuse(line, code = 1) {
  say(line);
  process.exit(code);
}

module.exports = { say, refuse };
