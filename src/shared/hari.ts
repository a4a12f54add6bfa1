/** The calendar day ('YYYY-MM-DD') that it is at an instant in a zone. */
export function hariDi(zona: string, instant: Date): string {
  return formatter(zona).format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zona: string): Intl.DateTimeFormat {
  const known = formatters.get(zona);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zona, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(zona, made);
  return made;
}
